import { describe, expect, test } from 'vitest'
import { checkRuleSet } from '#lib/rules/engine/check-rule-set'
import type { Rule } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { aLibrary, aRecord } from '#tests/support/invented-case'
import { anAuthority, aRule, aRuleSet, aTest, countryMaterial, ownCourt } from '#tests/support/invented-law'

const library = aLibrary([
  aRecord('a', { tags: ['custody'] }),
  aRecord('b', { tags: ['reform'], direction: 'against-risk' }),
])
const check = (ruleSet: RuleSet) => checkRuleSet(ruleSet, library)
const withRule = (different: Partial<Rule>, set: Partial<RuleSet> = {}) => check(aRuleSet([aRule(different)], set))

describe('a sound rule set may', () => {
  const routes = [
    { id: 'one', name: 'One', elements: ['risk', 'person'] },
    { id: 'two', name: 'Two', elements: ['person'] },
  ]
  const answers = [
    { element: 'promise', name: 'A promise', routes: ['two', 'one'] },
    { element: 'change', name: 'Change' },
  ]
  const tests = [
    aTest({ routes, answers, fora: ['cat'] }),
    aTest({
      id: 'liberty/test',
      ground: 'liberty',
      fora: ['ecthr', 'national'],
      inForce: { from: '1990-01-01', until: '1990-01-01' },
    }),
  ]

  test('ask for one element under two grounds, for others in answers only, and hear its tests in different fora', () => {
    const rules = [
      aRule({ fora: ['national'], inForce: { from: '2000-01-01', until: '2000-01-01' } }),
      aRule({
        id: 'torture/b',
        element: 'promise',
        fora: ['hrc', 'cat'],
        inForce: { from: '2000-01-01', until: '2001-01-01' },
      }),
      aRule({ id: 'liberty/c', ground: 'liberty' }),
    ]
    expect(check(aRuleSet(rules, { tests }))).toEqual([])
  })

  test('look for material by tag alone', () => {
    expect(withRule({ material: { supports: { tags: ['custody'] }, contrary: { tags: ['reform'] } } })).toEqual([])
  })

  test('not have a rule of one ground on an element that only tests of another ask for', () => {
    expect(check(aRuleSet([aRule({ ground: 'liberty', element: 'promise' })], { tests }))).toEqual([
      'rule torture/a-rule: belongs to liberty, but no test of that ground asks for promise',
    ])
  })

  test('not have a rule that speaks only where the tests of its element are not heard', () => {
    expect(check(aRuleSet([aRule({ element: 'promise', fora: ['ecthr'] })], { tests }))).toEqual([
      'rule torture/a-rule: speaks only in fora where no test asks for promise',
    ])
  })

  test('not answer a route that is another test’s', () => {
    const strange = [
      aTest({ routes, answers: [{ element: 'promise', name: 'A promise', routes: ['one', 'only'] }] }),
      tests[1]!,
    ]
    expect(check(aRuleSet([], { tests: strange }))).toEqual([
      'test torture/a-test: “A promise” answers only, which is no route',
    ])
  })

  test('not keep an element that nobody asks for: that is said, and nothing of the rules on it', () => {
    const ruleSet = aRuleSet([aRule({ element: 'idle', fora: ['cat'] })])
    expect(check({ ...ruleSet, elements: [...ruleSet.elements, { id: 'idle', question: 'Idle?' }] })).toEqual([
      'element idle: no test asks for it',
    ])
  })
})

test('whatever is declared twice is named by what it is', () => {
  const derived = {
    fact: 'country.reformInPractice.origins',
    query: { tags: ['reform'] },
    direction: 'against-risk',
    measure: 'origins',
  } as const
  const once = aRuleSet([])
  const twice: RuleSet = {
    ...once,
    tests: [aTest(), aTest()],
    elements: [...once.elements, ...once.elements],
    authorities: [...once.authorities, ownCourt],
    derivedFacts: [derived, derived],
  }
  expect(check(twice)).toEqual([
    'test torture/a-test: declared more than once',
    'element risk: declared more than once',
    'authority own-court: declared more than once',
    'derived fact country.reformInPractice.origins: declared more than once',
  ])
})

describe('a derived fact', () => {
  const derived = (fact: string, tag: string, direction: 'against-risk' | 'supports-risk') => ({
    derivedFacts: [
      { fact, query: { tags: [tag] }, direction, measure: 'origins' },
    ] as unknown as RuleSet['derivedFacts'],
  })
  const reform = 'country.reformInPractice.origins'
  const reports = 'country.tortureReports.origins'

  test('that is no fact is named, and nothing else is said of it', () => {
    expect(withRule({}, derived('country.weather', 'gone', 'supports-risk'))).toEqual([
      'derived fact country.weather: no fact is called so',
    ])
  })

  test('finds nothing when its tag is only on records that speak the other way', () => {
    expect(withRule({}, derived(reform, 'custody', 'against-risk'))).toEqual([
      `derived fact ${reform}: its query finds no record`,
    ])
  })

  test('of contrary material is open to reasons against the risk that rest on country material, and is nothing to rules that do not read it', () => {
    const reading = { engagedWhen: { fact: reform, atLeast: 1 }, direction: 'against', ...countryMaterial } as const
    expect(withRule(reading, derived(reform, 'reform', 'against-risk'))).toEqual([])
    expect(withRule({}, derived(reform, 'reform', 'against-risk'))).toEqual([])
  })

  test('of material that supports the risk is open to every rule', () => {
    const reading = { fact: reports, atLeast: 1 } as const
    expect(withRule({ engagedWhen: reading }, derived(reports, 'custody', 'supports-risk'))).toEqual([])
    expect(
      withRule({ engagedWhen: reading, direction: 'against' }, derived(reports, 'custody', 'supports-risk')),
    ).toEqual([])
  })
})

describe('an authority that agrees', () => {
  const decided = { id: 'elm-v-willow', name: 'Elm v. Willow', court: 'The court of this forum', date: null }
  const stored = { ...library, decidedCases: [decided] as never }

  test('with a decided case whose day is not stored, and one that ends on its first day, are in order', () => {
    const authorities = [
      ownCourt,
      anAuthority({ id: 'x', decidedCase: 'elm-v-willow', until: { day: '2000-01-01', by: 'a later court' } }),
      anAuthority({ id: 'y', until: { day: '2010-01-01', by: 'a later court' } }),
    ]
    expect(checkRuleSet(aRuleSet([], { authorities }), stored)).toEqual([])
  })
})
