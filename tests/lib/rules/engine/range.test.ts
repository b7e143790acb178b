import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactEntry, FactScalar } from '#lib/domain/assertion'
import type { Assessment, TestFinding } from '#lib/domain/assessment'
import type { FactKey } from '#lib/domain/facts/catalogue'
import type { Support, SupportRange } from '#lib/domain/support'
import { assess } from '#lib/rules/engine/assess'
import { viewCase } from '#lib/rules/engine/case-view'
import type { Condition } from '#lib/rules/engine/condition'
import { placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { rangesOf } from '#lib/rules/engine/range'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { aCaseFile, aLibrary, disputed, says } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest, persuasive } from '#tests/support/invented-law'
import { anyFacts, anyRuleSet, randomFactKeys, randomRecords, valuesOf } from '#tests/support/random-law'
import { referenceWords } from '#tests/support/reference-words'

type Facts = Partial<Record<FactKey, FactEntry>>

const library = aLibrary(randomRecords)
const run = (ruleSet: RuleSet, facts: Facts) => assess({ caseFile: aCaseFile(facts), ruleSet, library })

/** Support and range of everything in the torture findings, by the names of the reference. */
function findings(assessment: Assessment): Map<string, { support: Support; range: SupportRange }> {
  const { torture } = assessment.areas
  const named = new Map<string, { support: Support; range: SupportRange }>([['ground', torture]])
  for (const found of torture.tests) for (const [name, finding] of ofTest(found)) named.set(name, finding)
  return named
}

const ofTest = (found: TestFinding): [string, { support: Support; range: SupportRange }][] => {
  const at = `${found.id}@${found.forum}`
  return [
    [at, found],
    ...found.routes.flatMap<[string, { support: Support; range: SupportRange }]>((route) => [
      [`${at}/route:${route.id}`, route],
      ...route.elements.map<[string, { support: Support; range: SupportRange }]>((e) => [`${at}/${e.id}`, e]),
    ]),
    ...found.answers.map<[string, { support: Support; range: SupportRange }]>((a) => [`${at}/answer:${a.id}`, a]),
  ]
}

function* completions(facts: Facts, keys = randomFactKeys): Generator<Map<string, FactScalar>> {
  const [key, ...rest] = keys
  if (key === undefined) {
    yield new Map()
    return
  }
  for (const completion of completions(facts, rest))
    for (const value of valuesOf(key, facts[key])) yield new Map([...completion, [key, value]])
}

/** Of each finding, the words that some completion of the facts reaches. */
function reachable(ruleSet: RuleSet, facts: Facts): Map<string, Set<Support>> {
  const reached = new Map<string, Set<Support>>()
  for (const values of completions(facts))
    for (const [name, word] of referenceWords(ruleSet, ['ecthr', 'national'], values))
      reached.set(name, (reached.get(name) ?? new Set()).add(word))
  return reached
}

test('the range is the set of words that brute force reaches, exactly, of every element, answer, route, test and ground', () => {
  let open = 0
  fc.assert(
    fc.property(anyRuleSet, anyFacts, (ruleSet, facts) => {
      const reached = reachable(ruleSet, facts)
      for (const [name, { range }] of findings(run(ruleSet, facts))) {
        expect(new Set(range.reached), name).toEqual(reached.get(name))
        expect(range.exact, name).toBe(true)
        if (range.reached.length > 1) open += 1
      }
    }),
    { numRuns: 150 },
  )
  // The property would be empty if nothing stayed open.
  expect(open).toBeGreaterThan(100)
})

test('cut short by the limit of work, the range still holds every word that is reached, and says that it is not exact', () => {
  let short = 0
  fc.assert(
    fc.property(anyRuleSet, anyFacts, fc.nat(12), (ruleSet, facts, limit) => {
      const reached = reachable(ruleSet, facts)
      const view = viewCase(aCaseFile(facts), prepareRuleSet(ruleSet), library)
      const { tests } = placeTests(view)
      const ranges = rangesOf(view, limit)
      const found: [string, SupportRange][] = [
        ['ground', ranges.ground(tests)],
        ...tests.map((placed): [string, SupportRange] => [`${placed.test.id}@${placed.forum}`, ranges.test(placed)]),
      ]
      for (const [name, range] of found) {
        const words = [...(reached.get(name) ?? [])]
        expect(range.reached, name).toEqual(expect.arrayContaining(words))
        if (range.exact) expect(new Set(range.reached), name).toEqual(new Set(words))
        else short += 1
      }
    }),
    { numRuns: 150 },
  )
  expect(short).toBeGreaterThan(20)
})

test('with every fact established the words are those of the reference, and the ranges have one word', () => {
  fc.assert(
    fc.property(anyRuleSet, anyFacts, fc.nat(), (ruleSet, open, seed) => {
      const facts: Facts = {}
      for (const [at, key] of randomFactKeys.entries()) {
        const values = valuesOf(key, open[key])
        facts[key] = says(values[(seed >> at) % values.length]!)
      }
      const reached = reachable(ruleSet, facts)
      for (const [name, { support, range }] of findings(run(ruleSet, facts))) {
        expect([support], name).toEqual([...(reached.get(name) ?? [])])
        expect(range, name).toEqual({ reached: [support], exact: true })
      }
    }),
    { numRuns: 300 },
  )
})

test('an answer never widens a range', () => {
  fc.assert(
    fc.property(anyRuleSet, anyFacts, fc.constantFrom(...randomFactKeys), fc.nat(), (ruleSet, facts, key, pick) => {
      const values = valuesOf(key, facts[key])
      const before = findings(run(ruleSet, facts))
      const after = findings(run(ruleSet, { ...facts, [key]: says(values[pick % values.length]!) }))
      for (const [name, { range }] of after) {
        const wider = range.reached.filter((word) => !before.get(name)?.range.reached.includes(word))
        expect(wider, name).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

test('origins: an open rule may bring the second origin that a persuasive authority needs', () => {
  const ruleSet = aRuleSet([
    aRule({ id: 'torture/a', ...persuasive, material: { supports: { ids: ['one'] } } }),
    aRule({
      id: 'torture/b',
      ...persuasive,
      material: { supports: { ids: ['three'] } },
      engagedWhen: { fact: 'request.redNotice', is: true },
    }),
  ])
  const { torture } = run(ruleSet, {}).areas
  expect(torture.support).toBe('thin')
  expect(torture.range).toEqual({ reached: ['thin', 'well-supported'], exact: true })
})

test('what any answer settles is in the range alone, though the established facts do not yet raise it', () => {
  const notice = { fact: 'request.redNotice', is: true } as const
  const ruleSet = aRuleSet([
    aRule({ id: 'torture/a', engagedWhen: notice }),
    aRule({ id: 'torture/b', engagedWhen: { not: notice } }),
  ])
  const { torture } = run(ruleSet, {}).areas
  expect(torture.support).toBe('not-raised')
  expect(torture.range).toEqual({ reached: ['well-supported'], exact: true })
})

test('a question that settles nothing does not hide what another settles', () => {
  // Rule a turns on "held" alone, for a notice or none is always there; held or not, one of the two engages.
  const ruleSet = aRuleSet([
    aRule({
      id: 'torture/a',
      appliesWhen: { not: { fact: 'proceedings.heldNow', is: true } },
      engagedWhen: {
        anyOf: [{ fact: 'request.redNotice', is: true }, { not: { fact: 'request.redNotice', is: true } }],
      },
    }),
    aRule({ id: 'torture/b', engagedWhen: { fact: 'proceedings.heldNow', is: true } }),
  ])
  expect(run(ruleSet, {}).areas.torture.range).toEqual({ reached: ['well-supported'], exact: true })
})

test('a forum that may be open is in the range before it is in the trace', () => {
  const ruleSet = aRuleSet([aRule({ fora: ['cat'] })])
  const { areas, gaps } = run(ruleSet, {
    'requestedState.catArticle22': { kind: 'asserted', assertions: [{ value: true, says: 'expert' }] },
  })
  expect(areas.torture.range.reached).toEqual(['not-raised', 'well-supported'])
  expect(areas.torture.support).toBe('not-raised')
  expect(gaps.some(({ what }) => what.includes('Committee against Torture'))).toBe(true)
})

const notice = { fact: 'request.redNotice', is: true } as const
const held = { fact: 'proceedings.heldNow', is: true } as const
const groups = 'person.groups'
const includes = (item: 'tibetan' | 'uyghur') => ({ fact: groups, includes: item }) as const

const open = (engagedWhen: Condition, facts: Facts) => {
  const view = viewCase(aCaseFile(facts), prepareRuleSet(aRuleSet([aRule({ engagedWhen })])), library)
  return { ranges: rangesOf(view), tests: placeTests(view).tests }
}

test('a disputed list is one of those given, whole; an open list has any items', () => {
  const ground = (facts: Facts) => {
    const { ranges, tests } = open({ allOf: [includes('tibetan'), includes('uyghur')] }, facts)
    return ranges.ground(tests).reached
  }
  expect(ground({ [groups]: disputed(['tibetan'], ['uyghur']) })).toEqual(['not-raised'])
  expect(ground({ [groups]: disputed(['tibetan'], ['tibetan', 'uyghur']) })).toEqual(['not-raised', 'well-supported'])
  expect(ground({})).toEqual(['not-raised', 'well-supported'])
})

test('two rules that wait for one disputed list are never taken to be free of each other', () => {
  const routes = [{ id: 'only', name: 'Only', elements: ['risk', 'person'] }]
  const ruleSet = aRuleSet(
    [
      aRule({ engagedWhen: includes('tibetan') }),
      aRule({ id: 'torture/b', element: 'person', engagedWhen: includes('uyghur') }),
    ],
    { tests: [aTest({ routes })] },
  )
  const range = (...lists: FactScalar[]) => run(ruleSet, { [groups]: disputed(...lists) }).areas.torture.range.reached
  expect(range(['tibetan'], ['uyghur'])).toEqual(['not-raised'])
  expect(range(['tibetan'], ['tibetan', 'uyghur'])).toEqual(['not-raised', 'well-supported'])
})

test('a list asked for none of its items has none', () => {
  const { ranges, tests } = open({ anyOf: [{ fact: groups, isOneOf: [] }, notice] }, {})
  expect(ranges.ground(tests)).toEqual({ reached: ['not-raised', 'well-supported'], exact: true })
  expect([...ranges.openFacts(tests)]).toEqual([['request.redNotice', 1]])
})

describe('the open facts', () => {
  /** Bits of uncertainty where one of two outcomes has this share. */
  const bitsAt = (share: number) => -share * Math.log2(share) - (1 - share) * Math.log2(1 - share)
  /** What one of two answers tells of whether both are yes. */
  const ofTwo = bitsAt(1 / 4) - bitsAt(1 / 2) / 2
  const openFacts = (engagedWhen: Condition, facts: Facts = {}) => {
    const { ranges, tests } = open(engagedWhen, facts)
    return Object.fromEntries(ranges.openFacts(tests))
  }

  test('are those on which the word depends, each with what its answer tells', () => {
    const found = openFacts({ allOf: [notice, held] })
    expect(Object.keys(found).sort()).toEqual(['proceedings.heldNow', 'request.redNotice'])
    for (const information of Object.values(found)) expect(information).toBeCloseTo(ofTwo, 9)
  })

  test('are not those established, nor those on which nothing turns any more', () => {
    expect(openFacts({ allOf: [notice, held] }, { 'request.redNotice': says(true) })).toEqual({
      'proceedings.heldNow': 1,
    })
    expect(openFacts({ allOf: [notice, held] }, { 'request.redNotice': says(false) })).toEqual({})
  })

  test('tell with a list what its items tell, added up', () => {
    const found = openFacts({ anyOf: [includes('tibetan'), includes('uyghur')] })
    expect(Object.keys(found)).toEqual([groups])
    expect(found[groups]).toBeCloseTo(2 * ofTwo, 9)
  })
})
