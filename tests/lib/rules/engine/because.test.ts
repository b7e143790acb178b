import { describe, expect, test } from 'vitest'
import type { FactEntry } from '#lib/domain/assertion'
import type { FactKey } from '#lib/domain/facts/catalogue'
import { becauseOf } from '#lib/rules/engine/because'
import { viewCase } from '#lib/rules/engine/case-view'
import type { Condition } from '#lib/rules/engine/condition'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { Rule } from '#lib/rules/engine/rule'
import { aCaseFile, aLibrary, says } from '#tests/support/invented-case'
import { aRule, aRuleSet } from '#tests/support/invented-law'

const notice: Condition = { fact: 'request.redNotice', is: true }
const held: Condition = { fact: 'proceedings.heldNow', is: true }

function because(rule: Partial<Rule>, facts: Partial<Record<FactKey, FactEntry>>) {
  const view = viewCase(aCaseFile(facts), prepareRuleSet(aRuleSet([aRule(rule)])), aLibrary())
  const onFacts = view.rules.get('torture/a-rule')!
  return { kind: onFacts.outcome.kind, facts: becauseOf(onFacts, view) }
}
const said = (fact: string, value: boolean) => ({ fact, value, says: 'client' })

describe('the facts that decide a rule', () => {
  const rule = { appliesWhen: held, engagedWhen: notice }

  test('that is engaged are those by which it applies and those by which it is met, in the order it reads them', () => {
    const both = { 'request.redNotice': says(true), 'proceedings.heldNow': says(true) }
    expect(because(rule, both)).toEqual({
      kind: 'engaged',
      facts: [said('proceedings.heldNow', true), said('request.redNotice', true)],
    })
  })

  test('that is not engaged are those by which it is not met', () => {
    expect(because(rule, { 'request.redNotice': says(false), 'proceedings.heldNow': says(true) })).toEqual({
      kind: 'not-engaged',
      facts: [said('request.redNotice', false)],
    })
  })

  test('that does not apply are those that keep it out', () => {
    expect(because(rule, { 'request.redNotice': says(true), 'proceedings.heldNow': says(false) })).toEqual({
      kind: 'not-applicable',
      facts: [said('proceedings.heldNow', false)],
    })
  })

  test('that is still open are none', () => {
    expect(because(rule, { 'proceedings.heldNow': says(true) })).toEqual({ kind: 'undetermined', facts: [] })
  })

  test('are named once, and one that is open and decides all the same stands without a value', () => {
    const either = { appliesWhen: notice, engagedWhen: { anyOf: [held, { not: held }] } }
    expect(because(either, { 'request.redNotice': says(true) })).toEqual({
      kind: 'engaged',
      facts: [said('request.redNotice', true), { fact: 'proceedings.heldNow', value: null, says: null }],
    })
    expect(
      because({ appliesWhen: notice, engagedWhen: notice }, { 'request.redNotice': says(true) }).facts,
    ).toHaveLength(1)
  })

  test('carry the place where they are said, where there is one', () => {
    const { facts } = because(rule, {
      'request.redNotice': says(true, 'request', 'p. 2'),
      'proceedings.heldNow': says(true),
    })
    expect(facts[1]).toEqual({ fact: 'request.redNotice', value: true, says: 'request', where: 'p. 2' })
    expect(Object.keys(facts[0]!)).not.toContain('where')
  })
})

test('the facts that decide a rule in one case are found once', () => {
  const view = viewCase(
    aCaseFile({ 'request.redNotice': says(true) }),
    prepareRuleSet(aRuleSet([aRule({ engagedWhen: notice })])),
    aLibrary(),
  )
  const onFacts = view.rules.get('torture/a-rule')!
  expect(becauseOf(onFacts, view)).toBe(becauseOf(onFacts, view))
})
