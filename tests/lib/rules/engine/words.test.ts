import { describe, expect, test } from 'vitest'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { viewCase } from '#lib/rules/engine/case-view'
import type { LegalTest } from '#lib/rules/engine/legal-test'
import { placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { Rule } from '#lib/rules/engine/rule'
import {
  balanceOf,
  best,
  elementWord,
  established,
  groundWord,
  haveTwoOrigins,
  meets,
  originsOf,
  routeWord,
  sides,
  testWord,
  twoOriginsBehind,
} from '#lib/rules/engine/words'
import { aCaseFile, aLibrary, aRecord, publishedBy } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest, countryMaterial, never, persuasive } from '#tests/support/invented-law'

const against: Partial<Rule> = { direction: 'against' }
const on = (...ids: string[]): Partial<Rule> => ({ material: { supports: { ids } } })
/** Two of one publisher, and one of another. */
const records: readonly EvidenceRecord[] = [
  aRecord('a', publishedBy('Elm', 'a')),
  aRecord('b', publishedBy('Elm', 'b')),
  aRecord('c', publishedBy('Oak', 'c')),
]

function placed(rules: readonly Partial<Rule>[], tests: readonly LegalTest[] = [aTest({ fora: ['ecthr'] })]) {
  const ruleSet = aRuleSet(
    rules.map((rule, at) => aRule({ id: `torture/${at}`, ...rule })),
    { tests },
  )
  return placeTests(viewCase(aCaseFile(), prepareRuleSet(ruleSet), aLibrary(records))).tests
}
const elementOf = (...rules: Partial<Rule>[]) => placed(rules)[0]!.routes[0]!.elements[0]!

describe('two independent origins', () => {
  const rules = (...given: Partial<Rule>[]) => elementOf(...given).rules

  test('are counted behind one rule: copies of one source are one', () => {
    expect(rules(on('a', 'b'), on('b', 'c'), {}).map(originsOf)).toEqual([1, 2, 0])
  })

  test('stand behind one rule, or behind two together, or not', () => {
    const [one, same, other, both, none] = rules(on('a'), on('b'), on('c'), on('a', 'c'), {})
    expect(haveTwoOrigins(one!, same!)).toBe(false)
    expect(haveTwoOrigins(one!, other!)).toBe(true)
    expect(haveTwoOrigins(other!, one!)).toBe(true)
    expect(haveTwoOrigins(both!, none!)).toBe(true)
    expect(haveTwoOrigins(none!, both!)).toBe(true)
    expect(haveTwoOrigins(one!, none!)).toBe(false)
    expect(haveTwoOrigins(one!, one!)).toBe(false)
  })

  test('stand behind rules as soon as they stand behind any of them', () => {
    expect(twoOriginsBehind([])).toBe(false)
    expect(twoOriginsBehind(rules(on('a', 'c')))).toBe(true)
    expect(twoOriginsBehind(rules(on('a'), on('b')))).toBe(false)
    expect(twoOriginsBehind(rules(on('a'), {}, on('c')))).toBe(true)
  })
})

describe('a balance', () => {
  test('has on its sides the rules by their direction', () => {
    const { rules } = elementOf({}, against)
    const ids = (given: typeof rules) => given.map(({ rule }) => rule.id)
    const risk = sides(rules, 'risk')
    const answer = sides(rules, 'answer')
    expect([ids(risk.own), ids(risk.other)]).toEqual([['torture/0'], ['torture/1']])
    expect([ids(answer.own), ids(answer.other)]).toEqual([['torture/1'], ['torture/0']])
  })

  test('goes by the weightiest, wherever it stands', () => {
    expect(best([])).toBe('none')
    expect(best(elementOf(countryMaterial, {}, persuasive).rules)).toBe('binding')
    expect(best(elementOf({}, countryMaterial).rules)).toBe('binding')
  })

  test('looks at origins only behind persuasive reasons', () => {
    const two = (rule: Partial<Rule>) => balanceOf(elementOf({ ...rule, ...on('a', 'c') }).rules, 'none')
    expect(two(persuasive)).toEqual({ bestFor: 'persuasive', bestAgainst: 'none', twoOrigins: true })
    expect(two({})).toEqual({ bestFor: 'binding', bestAgainst: 'none', twoOrigins: false })
    expect(two(countryMaterial)).toEqual({ bestFor: 'material', bestAgainst: 'none', twoOrigins: false })
  })
})

describe('the word', () => {
  test('of an element counts engaged reasons only, and turns its sides for an answer', () => {
    const element = elementOf(
      { engagedWhen: never },
      { ...persuasive, ...on('a', 'c') },
      { ...against, ...countryMaterial },
    )
    expect(elementWord(element, established)).toBe('well-supported')
    expect(elementWord(element, established, 'risk')).toBe('well-supported')
    expect(elementWord(element, established, 'answer')).toBe('contested')
  })

  test('of an element is not raised by a rule that is not met, nor by one that is still open', () => {
    expect(elementWord(elementOf({ engagedWhen: never }), established)).toBe('not-raised')
    expect(elementWord(elementOf({ engagedWhen: { fact: 'request.redNotice', is: true } }), established)).toBe(
      'not-raised',
    )
    expect(elementWord(elementOf({}, { ...against, engagedWhen: never }), established)).toBe('well-supported')
  })

  test('of a test without a route is not raised', () => {
    const [found] = placed([{}])
    expect(testWord({ ...found!, routes: [] }, established)).toBe('not-raised')
  })

  const routes = [
    { id: 'one', name: 'One', elements: ['risk', 'person'] },
    { id: 'two', name: 'Two', elements: ['person'] },
  ]
  const answers = [{ element: 'promise', name: 'A promise', routes: ['two'] }]
  const onPerson: Partial<Rule> = { element: 'person' }
  const promised: Partial<Rule> = { element: 'promise', ...against }

  test('of a route is that of its weakest element, and no more than contested once an answer meets it', () => {
    const [found] = placed([countryMaterial, onPerson, promised], [aTest({ fora: ['ecthr'], routes, answers })])
    expect(found!.answers.map((answer) => meets(answer, established))).toEqual([true])
    expect(found!.routes.map((route) => routeWord(route, established))).toEqual(['thin', 'contested'])
    const [weak] = placed([{}, onPerson, { ...promised, ...persuasive }], [aTest({ fora: ['ecthr'], routes, answers })])
    expect(weak!.answers.map((answer) => meets(answer, established))).toEqual([false])
    expect(weak!.routes.map((route) => routeWord(route, established))).toEqual(['well-supported', 'well-supported'])
  })

  test('of a test is that of its strongest route; of a ground, that of its strongest test that applies', () => {
    const tests = [
      aTest({ fora: ['ecthr'], routes }),
      aTest({ id: 'torture/b', fora: ['ecthr'], routes: [{ id: 'one', name: 'One', elements: ['risk'] }] }),
      aTest({ id: 'torture/c', fora: ['ecthr'], routes: routes.slice(1), appliesWhen: never }),
      aTest({
        id: 'torture/d',
        fora: ['ecthr'],
        routes: routes.slice(1),
        appliesWhen: { fact: 'request.redNotice', is: true },
      }),
    ]
    const found = placed([countryMaterial, onPerson], tests)
    expect(found.map((one) => testWord(one, established))).toEqual([
      'well-supported',
      'thin',
      'not-raised',
      'not-raised',
    ])
    expect(groundWord(found, established)).toBe('well-supported')
    expect(groundWord(found.slice(1), established)).toBe('thin')
    expect(groundWord([], established)).toBe('not-raised')
  })
})

test('a world of other reasons has words of its own, on either side, and leaves the established ones', () => {
  const element = elementOf({}, against, { engagedWhen: never })
  const none = { ...established, engaged: () => false }
  const onlyAgainst = { ...established, engaged: ({ rule }: { rule: Rule }) => rule.direction === 'against' }
  const words = () =>
    [established, none, onlyAgainst].map((world) => [
      elementWord(element, world),
      elementWord(element, world, 'answer'),
    ])
  const expected = [
    ['contested', 'contested'],
    ['not-raised', 'not-raised'],
    ['not-raised', 'well-supported'],
  ]
  expect(words()).toEqual(expected)
  expect(words()).toEqual(expected)
})
