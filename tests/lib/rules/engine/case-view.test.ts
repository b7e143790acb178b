import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#lib/domain/case-file'
import { assuming, viewCase } from '#lib/rules/engine/case-view'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { aCaseFile, aLibrary, aRecord, aState, says, unknown } from '#tests/support/invented-case'
import { aRule, aRuleSet } from '#tests/support/invented-law'

const reports = 'country.tortureReports.origins'
const ruleSet = aRuleSet(
  [
    aRule({ engagedWhen: { fact: 'request.redNotice', is: true }, material: { supports: { tags: ['custody'] } } }),
    aRule({ id: 'torture/b', engagedWhen: { fact: reports, atLeast: 1 } }),
  ],
  { derivedFacts: [{ fact: reports, query: { tags: ['custody'] }, direction: 'supports-risk', measure: 'origins' }] },
)
const library = (state = aState()) =>
  aLibrary([aRecord('a', { tags: ['custody'] }), aRecord('c', { direction: 'context', tags: ['custody'] })], [state])
const view = (facts: CaseFile['facts'] = {}, different: Partial<CaseFile> = {}, used = library()) =>
  viewCase(aCaseFile(facts, different), prepareRuleSet(ruleSet), used)

describe('a case on its day', () => {
  test('has for each rule what the facts make of it, and the records beside it', () => {
    const { rules, on, records } = view({ 'request.redNotice': says(false) })
    expect(on).toBe('2026-06-01')
    expect(records.published.map(({ id }) => id)).toEqual(['a', 'c'])
    expect([...rules.keys()]).toEqual(['torture/a-rule', 'torture/b'])
    expect(rules.get('torture/a-rule')).toMatchObject({
      outcome: { kind: 'not-engaged' },
      material: [
        { record: { id: 'a' }, counts: true },
        { record: { id: 'c' }, counts: false },
      ],
      counted: [{ id: 'a' }],
    })
    expect(rules.get('torture/b')?.outcome).toEqual({ kind: 'engaged' })
  })

  test('knows a fact by what is entered, by the profile of the state, and by the stored records', () => {
    const { state, possible, complete } = view({ 'request.redNotice': unknown('refused') })
    expect(state('request.redNotice')).toMatchObject({ kind: 'unknown', reason: 'refused', possible: [true, false] })
    expect(state('requestedState.isPartyToEchr')).toMatchObject({ kind: 'established', possible: [true] })
    expect(state(reports)).toEqual({ kind: 'established', possible: [1], statements: [{ value: 1, says: 'library' }] })
    expect(possible('proceedings.heldNow')).toEqual([true, false])
    expect(complete('proceedings.heldNow')).toBe(true)
    expect(state('request.redNotice')).toBe(state('request.redNotice'))
  })

  test('takes no one’s word for what is computed from the records', () => {
    expect(view({ [reports]: says(9) }).possible(reports)).toEqual([1])
  })

  test('refuses what is no fact, and names it', () => {
    expect(() => view().state('person.shoeSize')).toThrow('no fact is called person.shoeSize')
  })

  test('with one fact assumed leaves all others as they are', () => {
    const possible = assuming(view(), 'request.redNotice', false)
    expect(possible('request.redNotice')).toEqual([false])
    expect(possible('proceedings.heldNow')).toEqual([true, false])
  })
})

describe('the treaties that bind the requested state', () => {
  test('are those of its profile, whatever people enter', () => {
    expect(view({ 'requestedState.isPartyToEchr': says(false) }).party).toEqual({ echr: true, cat: true, iccpr: true })
    const apart = aState({
      echr: false,
      echrRatified: null,
      cat: { party: false, art22: false, art22Confidence: 'high', opcat: false },
    })
    expect(view({}, {}, library(apart)).party).toEqual({ echr: false, cat: false, iccpr: true })
  })

  test('are not established for a state without a profile', () => {
    expect(view({}, { requestedState: 'XC' }).party).toEqual({ echr: null, cat: null, iccpr: null })
  })
})
