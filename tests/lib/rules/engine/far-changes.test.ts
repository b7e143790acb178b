import { describe, expect, test } from 'vitest'
import type { FactScalar } from '#lib/domain/assertion'
import { viewCase } from '#lib/rules/engine/case-view'
import type { Condition } from '#lib/rules/engine/condition'
import { placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { whatWouldChange } from '#lib/rules/engine/what-would-change'
import { aCaseFile, aLibrary, says } from '#tests/support/invented-case'
import { always, aRule, aRuleSet, aTest, binding, never, persuasive } from '#tests/support/invented-law'

type Facts = NonNullable<Parameters<typeof aCaseFile>[0]>

const groups = 'person.groups'
const notice: Condition = { fact: 'request.redNotice', is: true }
const held: Condition = { fact: 'proceedings.heldNow', is: true }
const includes = (item: 'tibetan' | 'uyghur'): Condition => ({ fact: groups, includes: item })

const aSet = (
  rules: { engagedWhen: Condition; weight: typeof binding | typeof persuasive }[],
  appliesWhen?: Condition,
) =>
  aRuleSet(
    rules.map(({ engagedWhen, weight }, at) => aRule({ id: `torture/${at}`, engagedWhen, ...weight })),
    { tests: [aTest({ fora: ['national'], ...(appliesWhen === undefined ? {} : { appliesWhen }) })] },
  )
const open = (ruleSet: RuleSet, facts: Facts) => viewCase(aCaseFile(facts), prepareRuleSet(ruleSet), aLibrary())
const changes = (ruleSet: RuleSet, facts: Facts) => {
  const view = open(ruleSet, facts)
  return whatWouldChange(view, placeTests(view)).changes.map(({ kind, to, changes: set }) => ({
    kind,
    to,
    set: Object.fromEntries(set.map(({ fact, to }): [string, FactScalar] => [fact, to])),
  }))
}

describe('what two facts change together, a list among them', () => {
  test('is given for each word that the items of the list lead up to', () => {
    const ruleSet = aSet([
      { engagedWhen: { allOf: [notice, includes('tibetan')] }, weight: persuasive },
      { engagedWhen: { allOf: [notice, includes('tibetan'), includes('uyghur')] }, weight: binding },
      { engagedWhen: { allOf: [notice, held] }, weight: persuasive },
    ])
    expect(changes(ruleSet, {})).toEqual([
      { kind: 'answer', to: 'thin', set: { [groups]: ['tibetan'], 'request.redNotice': true } },
      { kind: 'answer', to: 'well-supported', set: { [groups]: ['uyghur', 'tibetan'], 'request.redNotice': true } },
      { kind: 'answer', to: 'thin', set: { 'proceedings.heldNow': true, 'request.redNotice': true } },
    ])
  })

  test('is given from where the word stands, and not for the words passed already', () => {
    const ruleSet = aSet([
      { engagedWhen: always, weight: persuasive },
      { engagedWhen: { allOf: [notice, includes('tibetan')] }, weight: binding },
    ])
    expect(changes(ruleSet, {})).toEqual([
      { kind: 'answer', to: 'well-supported', set: { [groups]: ['tibetan'], 'request.redNotice': true } },
    ])
  })

  test('and for each word down to which taking items out leads', () => {
    const ruleSet = aSet([
      { engagedWhen: { anyOf: [held, includes('uyghur')] }, weight: binding },
      { engagedWhen: { anyOf: [held, includes('tibetan')] }, weight: persuasive },
    ])
    const facts = { 'proceedings.heldNow': says(true), [groups]: says(['uyghur', 'tibetan']) }
    expect(changes(ruleSet, facts)).toEqual([
      { kind: 'change', to: 'not-raised', set: { [groups]: [], 'proceedings.heldNow': false } },
      { kind: 'change', to: 'thin', set: { [groups]: ['tibetan'], 'proceedings.heldNow': false } },
    ])
  })
})

test('what no list has to do with is given once', () => {
  const ruleSet = aSet([{ engagedWhen: { anyOf: [held, notice] }, weight: binding }])
  const facts = { 'proceedings.heldNow': says(true), 'request.redNotice': says(true), [groups]: says([]) }
  expect(changes(ruleSet, facts)).toEqual([
    { kind: 'change', to: 'not-raised', set: { 'proceedings.heldNow': false, 'request.redNotice': false } },
  ])
})

test('nothing leads below the lowest word, not even that the test does not apply', () => {
  const ruleSet = aSet([{ engagedWhen: never, weight: binding }], { anyOf: [held, notice] })
  expect(changes(ruleSet, { 'proceedings.heldNow': says(true), 'request.redNotice': says(true) })).toEqual([])
})

test('single facts are found by diagrams where only some values of a list are listed', () => {
  const view = open(aSet([{ engagedWhen: { anyOf: [includes('tibetan'), notice] }, weight: binding }]), {
    'request.redNotice': says(false),
  })
  const sampled = { values: [[], ['tibetan']], complete: false, cellOf: () => -1 }
  const ruleSet = { ...view.ruleSet, cells: new Map([...view.ruleSet.cells, [groups, sampled]]) }
  expect(whatWouldChange({ ...view, ruleSet }, placeTests(view)).changes).toMatchObject([
    { kind: 'answer', to: 'well-supported', changes: [{ fact: groups, to: ['tibetan'] }] },
    { kind: 'change', to: 'well-supported', changes: [{ fact: 'request.redNotice', to: true }] },
  ])
})

test('a fact whose name begins with that of another comes after it, whatever is changed with each', () => {
  const torture: Condition = { fact: 'detentionThere.earlierTorture', is: true }
  const recent: Condition = { fact: 'detentionThere.earlierTortureRecent', is: true }
  const ruleSet = aSet([
    { engagedWhen: { allOf: [recent, held] }, weight: binding },
    { engagedWhen: { allOf: [torture, notice] }, weight: binding },
  ])
  expect(changes(ruleSet, {}).map(({ set }) => Object.keys(set))).toEqual([
    ['detentionThere.earlierTorture', 'request.redNotice'],
    ['detentionThere.earlierTortureRecent', 'proceedings.heldNow'],
  ])
})
