import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#lib/domain/case-file'
import { viewCase } from '#lib/rules/engine/case-view'
import type { Condition } from '#lib/rules/engine/condition'
import type { LegalTest } from '#lib/rules/engine/legal-test'
import { placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { aCaseFile, aLibrary, says } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'

const notice: Condition = { fact: 'request.redNotice', is: true }
const viewOf = (ruleSet: RuleSet, different: Partial<CaseFile> = {}, facts: CaseFile['facts'] = {}) =>
  viewCase(aCaseFile(facts, different), prepareRuleSet(ruleSet), aLibrary())
const placed = (tests: readonly LegalTest[], ...rest: [different?: Partial<CaseFile>, facts?: CaseFile['facts']]) =>
  placeTests(viewOf(aRuleSet([aRule()], { tests }), ...rest)).tests

describe('tests are placed', () => {
  test('in each forum that is or may be open, in the order of the fora, by id; none in one that is shut', () => {
    const maybe = { 'requestedState.interAmericanCourt': says(true) }
    const found = placed([aTest({ id: 'torture/b' }), aTest({ fora: ['iacthr', 'cat', 'ecthr'] })], {}, maybe)
    expect(found.map(({ test, forum, applies }) => [test.id, forum, applies])).toEqual([
      ['torture/a-test', 'ecthr', true],
      ['torture/b', 'ecthr', true],
      ['torture/a-test', 'iacthr', 'unknown'],
      ['torture/b', 'iacthr', 'unknown'],
      ['torture/b', 'national', true],
    ])
  })

  test('from their first day to their last', () => {
    const tests = [aTest({ fora: ['ecthr'], inForce: { from: '2020-02-02', until: '2021-01-31' } })]
    const on = (assessedOn: string) => placed(tests, { assessedOn }).length
    expect(['2020-02-01', '2020-02-02', '2021-01-31', '2021-02-01'].map(on)).toEqual([0, 1, 1, 0])
    expect(
      placed([aTest({ fora: ['ecthr'], inForce: { from: '2020-02-02' } })], { assessedOn: '2020-02-02' }),
    ).toHaveLength(1)
  })

  test('even where they do not apply, or not certainly', () => {
    const tests = [aTest({ fora: ['ecthr'], appliesWhen: notice })]
    const applies = (facts: CaseFile['facts']) => placed(tests, {}, facts).map((one) => one.applies)
    expect([{}, { 'request.redNotice': says(false) }, { 'request.redNotice': says(true) }].map(applies)).toEqual([
      ['unknown'],
      [false],
      [true],
    ])
  })

  test('not at all when the rule set is for another requesting state', () => {
    expect(placed([aTest()], { requestingState: 'XZ' })).toEqual([])
  })

  test('an application that no answer can change is settled, however the fact is asked', () => {
    const [either] = placed([aTest({ fora: ['ecthr'], appliesWhen: { anyOf: [notice, { not: notice }] } })])
    expect(either?.applies).toBe(true)
  })
})

describe('within a forum', () => {
  const routes = [
    { id: 'one', name: 'One', elements: ['risk', 'person'] },
    { id: 'two', name: 'Two', elements: ['risk'] },
  ]

  test('an element is one, in whichever route and test it is asked for', () => {
    const [first, second] = placed([aTest({ fora: ['ecthr'], routes }), aTest({ id: 'torture/b', fora: ['ecthr'] })])
    const [one, two] = first!.routes
    expect(one!.elements[0]).toBe(two!.elements[0])
    expect(second!.routes[0]!.elements[0]).toBe(two!.elements[0])
  })

  test('an answer meets the routes it names, and every route when it names none', () => {
    const answers = [
      { element: 'promise', name: 'A promise', routes: ['two'] },
      { element: 'change', name: 'Change' },
    ]
    const [found] = placed([aTest({ fora: ['ecthr'], routes, answers })])
    expect(found!.answers.map(({ routes }) => routes)).toEqual([['two'], ['one', 'two']])
    const names = found!.routes.map(({ answers }) => answers.map(({ answer }) => answer.name))
    expect(names).toEqual([['Change'], ['A promise', 'Change']])
  })
})

test('a test that asks for an element nobody declared is refused, and so is a rule nobody evaluated', () => {
  expect(() => placeTests(viewOf(aRuleSet([], { elements: [] })))).toThrow('no element is called risk')
  const view = viewOf(aRuleSet([aRule()]))
  expect(() => placeTests({ ...view, rules: new Map() })).toThrow('torture/a-rule was not evaluated')
})
