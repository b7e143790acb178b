import { describe, expect, it } from 'vitest'
import { assessPrcCase, supportOfRoute } from '#tests/support/assess-prc-case'

const strasbourg = { test: 'liberty/echr-article-5', route: 'length-and-diligence', forum: 'ecthr' }
const geneva = { test: 'liberty/iccpr-article-9', route: 'review', forum: 'hrc' }

describe('length of detention', () => {
  const fiveYears = { 'proceedings.heldNow': true, 'proceedings.monthsHeld': 62 }

  it('with unexplained delay is well supported since Liu', () => {
    const facts = { ...fiveYears, 'proceedings.unexplainedDelay': true }
    expect(supportOfRoute(assessPrcCase('PL', '2022-10-06', facts), strasbourg)).toBe('well-supported')
  })

  it('with diligent proceedings is contested, for length alone is another court’s reason', () => {
    const facts = { ...fiveYears, 'proceedings.unexplainedDelay': false }
    expect(supportOfRoute(assessPrcCase('PL', '2022-10-06', facts), strasbourg)).toBe('contested')
  })

  it('leaves the risk on return untouched', () => {
    const facts = { ...fiveYears, 'proceedings.unexplainedDelay': true }
    const held = assessPrcCase('PL', '2022-10-07', facts).areas
    const nothing = assessPrcCase('PL', '2022-10-07', {}).areas
    expect(held.torture.support).toBe(nothing.torture.support)
    expect(held['fair-trial'].support).toBe(nothing['fair-trial'].support)
  })
})

describe('review before the Human Rights Committee', () => {
  it('wanting for more than four years binds since Kwok', () => {
    const facts = {
      'proceedings.heldNow': true,
      'proceedings.monthsHeld': 49,
      'proceedings.detentionReviewed': false,
    }
    expect(supportOfRoute(assessPrcCase('AU', '2026-11-23', facts), geneva)).toBe('well-supported')
  })
})

describe('the Belgian forty days', () => {
  const forty = { test: 'liberty/belgian-act-article-5', route: 'forty-days', forum: 'national' }

  it.each([
    ['BE', 40, 'not-raised'],
    ['BE', 41, 'well-supported'],
    ['FR', 41, 'not-heard'],
  ])('in %s after %i days', (state, days, support) => {
    const facts = { 'proceedings.daysHeldWithoutPapers': days }
    expect(supportOfRoute(assessPrcCase(state, '2026-11-23', facts), forty)).toBe(support)
  })
})
