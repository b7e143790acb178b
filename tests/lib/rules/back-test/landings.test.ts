import { describe, expect, it } from 'vitest'
import { comparedCase, issueOf } from '#tests/support/bench'

describe('decisions on the issue that decided them', () => {
  it.each([
    ['liu-v-poland-2022', 'torture'],
    ['liu-v-poland-2022', 'assurances'],
    ['saadi-v-italy-2008', 'torture'],
    ['ma-and-others-v-bulgaria-2020', 'torture'],
    ['cat-ke-chun-rong-v-australia-2012', 'torture'],
    ['czech-constitutional-court-2020', 'assurances'],
    ['khasanov-and-rakhmanov-v-russia-2022', 'torture'],
  ] as const)('%s agrees on %s without itself', (id, issue) => {
    expect(issueOf(comparedCase(id), issue).agreement).toBe('agrees')
  })

  it('shows the Polish ruling of 2020 as the reading that Strasbourg rejected', () => {
    const { overturned, issues } = comparedCase('poland-sn-liu-2020')
    expect(overturned?.day).toBe('2022-10-05')
    expect(overturned?.by).toContain('Liu v. Poland')
    expect(issues.find(({ issue }) => issue === 'torture')?.court.held).toBe('no risk found')
  })
})
