import { describe, expect, it } from 'vitest'
import type { Assessment } from '#lib/domain/assessment'
import { compareAssessments, describeMoves } from '#lib/reporting/compare-assessments'
import { anAssessment, anElement, aReason } from '#tests/support/an-assessment'

/** The invented assessment with another element under each of its tests, and another word for torture. */
const withElement = (
  element: Parameters<typeof anElement>[0],
  torture: Partial<Assessment['areas']['torture']> = {},
) => {
  const before = anAssessment()
  const tests = before.areas.torture.tests.map((test) => ({
    ...test,
    routes: test.routes.map((route) => ({ ...route, elements: [anElement(element)] })),
  }))
  return anAssessment({ areas: { ...before.areas, torture: { ...before.areas.torture, tests, ...torture } } })
}

describe('comparing two assessments', () => {
  it('finds nothing between an assessment and itself, and says so', () => {
    const moves = compareAssessments(anAssessment(), anAssessment())
    expect(moves).toEqual({ grounds: [], fellAway: [], cameUp: [] })
    expect(describeMoves(moves)).toEqual(['Nothing moved: no word, no range and no reason differs.'])
  })

  it('names a reason that fell away once, although it stood under two tests, with what it now waits for', () => {
    const after = withElement({
      reasons: anElement().reasons.slice(1),
      undetermined: [
        {
          rule: aReason().rule,
          direction: 'for',
          statement: 'Custody on return is certain',
          missing: ['detentionThere.certain'],
        },
      ],
    })
    const { fellAway, cameUp } = compareAssessments(anAssessment(), after)
    expect(fellAway.map(({ reason, waitsFor }) => [reason.rule, waitsFor])).toEqual([
      [aReason().rule, ['detentionThere.certain']],
    ])
    expect(cameUp).toEqual([])
  })

  it('is the other way round when the assessments are', () => {
    const after = withElement({ reasons: [] })
    const there = compareAssessments(anAssessment(), after)
    const back = compareAssessments(after, anAssessment())
    expect(back.cameUp.map(({ reason }) => reason.rule)).toEqual(there.fellAway.map(({ reason }) => reason.rule))
    expect(back.fellAway).toEqual([])
  })

  it('says from which word to which, with the new one defined, and what is open', () => {
    const after = withElement(
      { reasons: [] },
      { support: 'not-raised', range: { reached: ['not-raised', 'well-supported'], exact: true } },
    )
    const [sentence] = describeMoves(compareAssessments(anAssessment(), after))
    expect(sentence).toBe(
      'Torture and ill-treatment moved from “raised, well supported” to “not raised” (no test of this risk is met in full ' +
        'by the facts given; that is not a finding that there is no risk); the open answers could now make it ' +
        '“not raised” or “raised, well supported”.',
    )
  })

  it('says that a range changed although the word did not', () => {
    const after = withElement({}, { range: { reached: ['well-supported'], exact: true } })
    expect(describeMoves(compareAssessments(anAssessment(), after))).toEqual([
      'Torture and ill-treatment stays “raised, well supported”; the open answers can now make it nothing but “raised, well supported”.',
    ])
  })
})
