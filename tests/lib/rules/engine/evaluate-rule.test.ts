import { describe, expect, test } from 'vitest'
import type { FactScalar } from '#lib/domain/assertion'
import type { Condition } from '#lib/rules/engine/condition'
import { outcomeOnFacts, ruleInLaw } from '#lib/rules/engine/evaluate-rule'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { Rule } from '#lib/rules/engine/rule'
import type { WeighingPlace } from '#lib/rules/engine/weigh'
import { aRule, aRuleSet, binding, inventedState, never, ownCourt } from '#tests/support/invented-law'

const notice: Condition = { fact: 'request.redNotice', is: true }
const held: Condition = { fact: 'proceedings.heldNow', is: true }

function outcome(rule: Partial<Rule>, given: Record<string, readonly FactScalar[]> = {}, complete = true) {
  const [prepared] = prepareRuleSet(aRuleSet([aRule(rule)])).rules
  return outcomeOnFacts(
    prepared!,
    (fact) => given[fact] ?? [true, false],
    () => complete,
  )
}
const yes = { 'proceedings.heldNow': [true] }
const no = { 'proceedings.heldNow': [false] }

describe('a rule on the facts', () => {
  const rule = { appliesWhen: held, engagedWhen: notice }

  test('is engaged when it applies and is met, whatever stays open', () => {
    expect(outcome(rule, { ...yes, 'request.redNotice': [true] })).toEqual({ kind: 'engaged' })
    expect(outcome({ engagedWhen: { anyOf: [notice, held] } }, yes)).toEqual({ kind: 'engaged' })
  })

  test('is not engaged when it is not met, even while it is open whether it applies', () => {
    expect(outcome(rule, { 'request.redNotice': [false] })).toEqual({ kind: 'not-engaged' })
    expect(outcome({ appliesWhen: held, engagedWhen: never })).toEqual({ kind: 'not-engaged' })
  })

  test('does not apply when the facts keep it out, met or not', () => {
    expect(outcome(rule, no)).toEqual({ kind: 'not-applicable', by: 'condition' })
    expect(outcome(rule, { ...no, 'request.redNotice': [true] })).toEqual({ kind: 'not-applicable', by: 'condition' })
  })

  test('waits for what is open and matters, and says whether both results are known to be reachable', () => {
    expect(outcome(rule, yes)).toEqual({ kind: 'undetermined', missing: ['request.redNotice'], exact: true })
    expect(outcome(rule)).toEqual({
      kind: 'undetermined',
      missing: ['proceedings.heldNow', 'request.redNotice'],
      exact: true,
    })
    expect(outcome(rule, yes, false)).toMatchObject({ kind: 'undetermined', exact: false })
  })

  test('is settled when two mentions of a fact leave only one result', () => {
    expect(outcome({ appliesWhen: notice, engagedWhen: { not: notice } })).toEqual({ kind: 'not-engaged' })
  })

  test('does not apply when the same holds of its application alone', () => {
    expect(outcome({ appliesWhen: { allOf: [notice, { not: notice }] }, engagedWhen: held })).toEqual({
      kind: 'not-applicable',
      by: 'condition',
    })
  })
})

describe('a rule in law', () => {
  const place: WeighingPlace = {
    forum: 'ecthr',
    requestedState: inventedState,
    on: '2026-06-01',
    party: { echr: true, cat: true, iccpr: true },
  }
  const registry = new Map([['own-court', ownCourt]])
  const inLaw = (rule: Partial<Rule>, on = place.on) => ruleInLaw(aRule(rule), { ...place, on }, registry)
  const law = { law: true, weight: 'binding', basis: binding.legalBasis }

  test('speaks in its fora, between its days, and then has a weight and the authorities that give it', () => {
    expect(inLaw({})).toEqual(law)
    expect(inLaw({ fora: ['cat', 'ecthr'], inForce: { from: '2026-06-01', until: '2026-06-01' } })).toEqual(law)
  })

  test('or says why it does not', () => {
    expect(inLaw({ fora: ['cat', 'national'] })).toEqual({
      law: false,
      by: 'forum',
      why: 'it speaks only before: UN Committee against Torture, Courts of the requested state',
    })
    expect(inLaw({ inForce: { from: '2026-06-02' } })).toEqual({
      law: false,
      by: 'date',
      why: 'it is in force only from 2026-06-02',
    })
    expect(inLaw({ inForce: { from: '2000-01-01', until: '2026-05-31' } })).toEqual({
      law: false,
      by: 'date',
      why: 'it was in force only until 2026-05-31',
    })
    expect(inLaw({}, '1999-12-31')).toEqual({
      law: false,
      by: 'authority',
      why: 'Elm v. Willow was not yet given: it is of 2000-01-01',
    })
  })
})
