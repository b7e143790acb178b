import { describe, expect, test } from 'vitest'
import { checkRuleSet } from '#lib/rules/engine/check-rule-set'
import type { Condition } from '#lib/rules/engine/condition'
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
/** Data that the compiler would refuse in source. */
const bad = (condition: unknown) => condition as Condition

test('nothing is wrong with a sound rule set', () => {
  expect(withRule({ material: { supports: { ids: ['a'], tags: ['custody'] } } })).toEqual([])
})

describe('a rule', () => {
  test.each<[string, Partial<Rule>, RegExp]>([
    ['on no element', { element: 'nowhere' }, /bears on nowhere/],
    ['of another ground than its tests', { ground: 'liberty' }, /belongs to liberty/],
    ['in fora where nobody asks', { fora: [] }, /speaks only in fora/],
    [
      'citing no authority of the registry',
      { legalBasis: [{ authority: 'gone', pinpoint: null, certainty: 'read' }] },
      /cites gone/,
    ],
    ['citing nothing', { legalBasis: [] as unknown as Rule['legalBasis'] }, /cites no authority/],
    ['ending before it begins', { inForce: { from: '2020-01-01', until: '2019-01-01' } }, /before it begins/],
    ['saying nothing', { statement: ' ' }, /says nothing/],
    ['citing no record', { material: { supports: { ids: ['gone'] } } }, /cites gone, which is no record/],
    ['with a query that finds nothing', { material: { contrary: { tags: ['gone'] } } }, /finds no record/],
    [
      'listing as support what speaks the other way',
      { material: { supports: { ids: ['b'] } } },
      /speaks the other way/,
    ],
    ['reading no fact', { engagedWhen: bad({ fact: 'person.shoeSize', is: 4 }) }, /person.shoeSize, which is no fact/],
    ['comparing with no value', { engagedWhen: bad({ fact: 'request.maximumPrisonTerm', is: 'long' }) }, /"long"/],
    [
      'comparing a yes-no with a number',
      { engagedWhen: bad({ fact: 'request.redNotice', atLeast: 1 }) },
      /settles nothing/,
    ],
    [
      'comparing beyond the domain',
      { engagedWhen: { fact: 'proceedings.monthsHeld', atLeast: 601 } },
      /settles nothing/,
    ],
    [
      'comparing with a day that is none',
      { engagedWhen: { fact: 'proceedings.heldSince', before: '2021-02-30' } },
      /2021-02-30/,
    ],
    [
      'asking a single choice what it includes',
      { engagedWhen: bad({ fact: 'request.maximumPrisonTerm', includes: 'life' }) },
      /includes life/,
    ],
    [
      'asking for "does not apply" where it cannot be',
      { engagedWhen: bad({ fact: 'request.redNotice', is: 'does-not-apply' }) },
      /does-not-apply/,
    ],
    ['comparing twice', { engagedWhen: bad({ fact: 'proceedings.monthsHeld', atLeast: 1, below: 3 }) }, /2 times/],
    ['with a condition of no form', { engagedWhen: bad({ oneOf: [] }) }, /none of the five forms/],
    ['using no shared condition', { engagedWhen: { condition: 'gone' } }, /uses gone/],
  ])('%s', (_, different, problem) => {
    expect(withRule(different).join('\n')).toMatch(problem)
    expect(withRule(different).every((line) => /^(rule|test|condition) \S+: /.test(line))).toBe(true)
  })
})

describe('shared conditions', () => {
  test('a circle is named once, whole', () => {
    const conditions: Record<string, Condition> = { b: { not: { condition: 'a' } }, a: { condition: 'b' } }
    const problems = withRule({ engagedWhen: { condition: 'a' } }, { conditions })
    expect(problems).toEqual(['condition a: shared conditions in a circle: a → b → a'])
  })

  test('one that nothing uses is named', () => {
    expect(withRule({}, { conditions: { idle: { allOf: [] } } })).toEqual(['condition idle: nothing uses it'])
  })
})

describe('a legal test', () => {
  test.each<[string, Parameters<typeof aTest>[0], RegExp]>([
    ['without a route', { routes: [] }, /has no route/],
    ['with an empty route', { routes: [{ id: 'x', name: 'X', elements: [] }] }, /route x has no element/],
    ['heard nowhere', { fora: [] }, /is heard in no forum/],
    ['answering no route', { answers: [{ element: 'risk', name: 'Answer', routes: ['gone'] }] }, /answers gone/],
  ])('%s', (_, different, problem) => {
    expect(check(aRuleSet([], { tests: [aTest(different)] })).join('\n')).toMatch(problem)
  })

  test('asking for an element that is not declared; an element nobody asks for', () => {
    const problems = check(aRuleSet([], { elements: [{ id: 'idle', question: 'Idle?' }] }))
    expect(problems).toEqual([
      'test torture/a-test: asks for risk, which is no element',
      'element idle: no test asks for it',
    ])
  })
})

test('an id declared twice is named once', () => {
  expect(check(aRuleSet([aRule(), aRule(), aRule()]))).toEqual(['rule torture/a-rule: declared more than once'])
})

describe('an authority', () => {
  const decided = {
    id: 'elm-v-willow',
    name: 'Elm v. Willow',
    court: 'The court of this forum (Chamber)',
    date: '2000-01-01',
  }
  const stored = { ...library, decidedCases: [decided] as never }
  const problems = (different: Parameters<typeof anAuthority>[0]) =>
    checkRuleSet(
      aRuleSet([], { authorities: [ownCourt, anAuthority({ id: 'x', decidedCase: 'elm-v-willow', ...different })] }),
      stored,
    )

  test('agrees with the decided case it names', () => {
    expect(problems({})).toEqual([])
    expect(problems({ from: '2000-01-02' })).toEqual([expect.stringContaining('2000-01-02')])
    expect(problems({ name: 'Elm v. Oak' })).toEqual([expect.stringContaining('Elm v. Oak')])
    expect(problems({ issuedBy: 'Another court' })).toEqual([expect.stringContaining('Another court')])
  })

  test('whose decided case was taken out of the library is a defect: contrary authority cannot vanish', () => {
    expect(problems({ decidedCase: 'gone' })).toEqual(['authority x: gone is not among the decided cases'])
  })

  test('ending before it begins', () => {
    expect(problems({ until: { day: '1999-01-01', by: 'a later court' } })).toEqual([
      expect.stringContaining('before it begins'),
    ])
  })
})

describe('facts derived from the library', () => {
  const reform = (query: { tags: string[] } = { tags: ['reform'] }) => ({
    derivedFacts: [
      { fact: 'country.reformInPractice.origins', query, direction: 'against-risk', measure: 'origins' } as const,
    ],
  })
  const reading = { engagedWhen: { fact: 'country.reformInPractice.origins', atLeast: 1 } } as const

  test('a reason against the risk that reads contrary material rests on country material', () => {
    expect(withRule({ ...reading, direction: 'against' }, reform())).toEqual([
      expect.stringContaining('must rest on country material'),
    ])
    expect(
      withRule({ ...reading, ...countryMaterial, direction: 'against' }, reform({ tags: ['reform'] })).join(),
    ).not.toMatch(/country material/)
  })

  test('a reason for the risk does not read contrary material', () => {
    expect(withRule({ ...reading, ...countryMaterial }, reform()).join()).toMatch(/moves with material against it/)
  })

  test('a query that finds nothing, and a fact that people enter', () => {
    expect(withRule({}, reform({ tags: ['gone'] })).join()).toMatch(/its query finds no record/)
    const entered = [{ ...reform().derivedFacts[0]!, fact: 'request.redNotice' }]
    expect(withRule({}, { derivedFacts: entered as never }).join()).toMatch(/entered by people/)
  })
})
