import { describe, expect, it } from 'vitest'
import {
  agreementDefinitions,
  describeAge,
  describeMaterial,
  strengthDefinitions,
} from '#lib/reporting/describe-material'
import { agreementTable, strengthTable } from '#lib/rules/engine/material-strength'
import { aRecord } from '#tests/support/an-assessment'

describe('strength and agreement in words', () => {
  it('says that nothing stored is a gap and not a sign of safety', () =>
    expect(describeMaterial({ strength: 'none', agreement: 'none', origins: 0 })).toContain(
      'not a sign that there is no risk',
    ))

  it('defines both words in the sentence', () => {
    const sentence = describeMaterial({ strength: 'medium', agreement: 'low', origins: 1 })
    expect(sentence).toContain('1 independent origin;')
    expect(sentence).toContain(`medium (${strengthDefinitions.medium})`)
    expect(sentence).toContain(`low (${agreementDefinitions.low})`)
  })

  // The words promise what the engine's tables do. A change of a table must change the words.
  it('promises what the tables of the engine do', () => {
    expect(strengthTable).toEqual([
      { freshOrigins: 3, officialOrigins: 1, strength: 'robust' },
      { freshOrigins: 2, officialOrigins: 0, strength: 'medium' },
      { freshOrigins: 0, officialOrigins: 0, strength: 'limited' },
    ])
    expect(agreementTable).toEqual([
      { share: 4 / 5, agreement: 'high' },
      { share: 3 / 5, agreement: 'medium' },
      { share: 0, agreement: 'low' },
    ])
  })
})

describe('the age of a record', () => {
  it('is counted to the assessment date', () =>
    expect(describeAge(aRecord('a', { asOf: '2021-04-28' }), '2026-11-23')).toBe(
      'as of 28 April 2021, 5 years before the assessment date',
    ))
  it('is left out when the record speaks of the day itself', () =>
    expect(describeAge(aRecord('a', { asOf: '2026-11-23' }), '2026-11-23')).toBe('as of 23 November 2026'))
})
