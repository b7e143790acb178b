import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactScalar } from '#lib/domain/assertion'
import { declarationOf, type FactKey, factKeys } from '#lib/domain/facts/catalogue'
import { supportWords } from '#lib/domain/support'
import { type CaseView, viewCase } from '#lib/rules/engine/case-view'
import { itemsOf, nameOfItem } from '#lib/rules/engine/compile-condition'
import type { Condition } from '#lib/rules/engine/condition'
import { conditionDiagrams } from '#lib/rules/engine/condition-diagrams'
import { has, isList, listWith, standingOfFact, standsIn } from '#lib/rules/engine/fact-standing'
import { type PlacedTest, placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { singleChanges } from '#lib/rules/engine/single-changes'
import { supposing } from '#lib/rules/engine/suppositions'
import { established, groundWord } from '#lib/rules/engine/words'
import { aCaseFile, aLibrary, disputed, says, unknown } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'
import { anyFacts, anyRuleSet, randomFacts, randomRecords } from '#tests/support/random-law'

type Facts = NonNullable<Parameters<typeof aCaseFile>[0]>

const library = aLibrary(randomRecords)
const groups = 'person.groups'
const open = (ruleSet: RuleSet, facts: Facts) => {
  const view = viewCase(aCaseFile(facts), prepareRuleSet(ruleSet), library)
  const conditions = conditionDiagrams(view.ruleSet)
  const standingOf = (variable: number) => standingOfFact(conditions.factOf(variable), view)
  return {
    view,
    tests: placeTests(view).tests,
    of: singleChanges(view, (fact) => standingOfFact(fact, view)),
    suppose: supposing(conditions, standingOf),
  }
}
const wordOf = (ruleSet: RuleSet, facts: Facts): number =>
  supportWords.indexOf(groundWord(open(ruleSet, facts).tests, established))

interface SingleChange {
  fact: string
  to: FactScalar
  word: number
}

/** Those that lead away from the word as it stands. */
function found(ruleSet: RuleSet, facts: Facts): SingleChange[] {
  const { tests, of, suppose } = open(ruleSet, facts)
  const changes = of(tests)!
  const words = suppose(changes.map((change) => [change]))(tests)
  return changes
    .map(({ fact, to }, at) => ({ fact, to, word: words[at]! }))
    .filter(({ word }) => word !== wordOf(ruleSet, facts))
}

/** The items that the rules of some tests look for, and the tests themselves. */
const itemsRead = (tests: readonly PlacedTest[]): ReadonlySet<string> =>
  new Set(
    tests.flatMap(({ condition, routes, answers }) => [
      ...itemsOf(condition),
      ...[...routes.flatMap(({ elements }) => elements), ...answers.map(({ placed }) => placed)].flatMap(({ rules }) =>
        rules.flatMap(({ onFacts }) => itemsOf(onFacts.prepared.whole)),
      ),
    ]),
  )

/** A list put otherwise keeps what stands in it and none of these tests looks for. */
function withUnread(
  fact: string,
  values: readonly FactScalar[],
  { view, tests }: { view: CaseView; tests: readonly PlacedTest[] },
): readonly FactScalar[] {
  const read = itemsRead(tests)
  const items = new Set(values.flatMap((value) => (isList(value) ? value : [])))
  const left = [...items].filter((item) => !read.has(nameOfItem(fact, item)))
  const standing = standingOfFact(fact, view)
  const apart = values.filter(
    (value) => !isList(value) || left.every((item) => has(value, item) === standsIn(standing, item)),
  )
  return apart.map((value) =>
    isList(value)
      ? listWith(standingOfFact(fact, view), (item) => (items.has(item) ? has(value, item) : undefined))
      : value,
  )
}

/** Tried out, one fact and one value after the other. */
function tried(
  ruleSet: RuleSet,
  facts: Facts,
  values: Readonly<Record<string, readonly FactScalar[]>>,
): SingleChange[] {
  const from = wordOf(ruleSet, facts)
  return Object.entries(values).flatMap(([fact, all]) =>
    all
      .map((to) => ({
        fact,
        to,
        word: wordOf(ruleSet, { ...facts, [fact]: says(to) }),
      }))
      .filter(({ word }) => word !== from),
  )
}

const inOrder = (changes: readonly SingleChange[]): string[] => changes.map((change) => JSON.stringify(change)).sort()

describe('what each fact does alone', () => {
  test('is found for every fact and every value that rules tell apart, with the word it gives', () => {
    let moved = 0
    fc.assert(
      fc.property(anyRuleSet, anyFacts, (ruleSet, facts) => {
        const { cells } = prepareRuleSet(ruleSet)
        const values = Object.fromEntries(
          Object.keys(randomFacts).flatMap((fact) =>
            cells.has(fact) ? [[fact, withUnread(fact, cells.get(fact)!.values, open(ruleSet, facts))]] : [],
          ),
        )
        const expected = tried(ruleSet, facts, values)
        expect(inOrder(found(ruleSet, facts))).toEqual(inOrder(expected))
        moved += expected.length
      }),
      // Most facts of a random law move nothing alone: of so many some do.
      { numRuns: 250 },
    )
    expect(moved).toBeGreaterThan(5)
  })

  const many = factKeys
    .filter(
      (key) =>
        declarationOf(key).type === 'boolean' &&
        (declarationOf(key).origin ?? 'person') === 'person' &&
        !declarationOf(key).mayNotApply,
    )
    .slice(0, 70)

  test('is found among many more facts than one number has bits', () => {
    const anyEntry = fc.constantFrom(says(true), says(false), unknown('not-known'))
    const someFacts = fc.array(fc.tuple(fc.constantFrom(...many), fc.boolean()), { minLength: 1, maxLength: 3 })
    const met = (chosen: readonly (readonly [FactKey, boolean])[]): Condition => ({
      allOf: chosen.map(([fact, is]) => ({ fact, is }) as Condition),
    })
    fc.assert(
      fc.property(
        fc.array(anyEntry, { minLength: many.length, maxLength: many.length }),
        fc.array(someFacts, { minLength: 1, maxLength: 3 }),
        (entries, wanted) => {
          const facts = Object.fromEntries(many.map((fact, at) => [fact, entries[at]!]))
          const ruleSet = aRuleSet([
            aRule({ id: 'torture/all', engagedWhen: { allOf: [...many.map((fact) => met([[fact, true]]))] } }),
            ...wanted.map((chosen, at) => aRule({ id: `torture/${at}`, engagedWhen: met(chosen) })),
          ])
          const values = Object.fromEntries(wanted.flat().map(([fact]) => [fact, [true, false]]))
          expect(inOrder(found(ruleSet, facts))).toEqual(inOrder(tried(ruleSet, facts, values)))
        },
      ),
      { numRuns: 15 },
    )
  })

  test('leaves items that no rule looks for as they stand in a list', () => {
    const ruleSet = aRuleSet([aRule({ engagedWhen: { fact: groups, includes: 'tibetan' } })])
    const to = (facts: Facts) => found(ruleSet, facts).map(({ fact, to }) => ({ fact, to }))
    expect(to({ [groups]: says(['falun-gong']) })).toEqual([{ fact: groups, to: ['tibetan', 'falun-gong'] }])
    expect(to({ [groups]: says(['tibetan', 'falun-gong']) })).toEqual([{ fact: groups, to: ['falun-gong'] }])
    expect(to({ [groups]: disputed(['tibetan'], ['falun-gong']) })).toEqual([{ fact: groups, to: ['tibetan'] }])
  })

  test('leaves items that only other tests look for as they stand in a list', () => {
    const looksFor = (item: 'tibetan' | 'uyghur'): Condition => ({ fact: groups, includes: item })
    const ruleSet = aRuleSet(
      [
        aRule({ engagedWhen: looksFor('tibetan') }),
        aRule({ id: 'torture/other', element: 'other', engagedWhen: looksFor('uyghur') }),
      ],
      { tests: [aTest(), aTest({ id: 'torture/other', routes: [{ id: 'o', name: 'Other', elements: ['other'] }] })] },
    )
    const listsFor = (id: string, facts: Facts) => {
      const { tests, of } = open(ruleSet, facts)
      return of(tests.filter(({ test }) => test.id === id))!.map(({ to }) => to)
    }
    const uyghur = { [groups]: says(['uyghur']) }
    expect(listsFor('torture/a-test', {})).toEqual([[], ['tibetan']])
    expect(listsFor('torture/a-test', uyghur)).toEqual([['uyghur'], ['uyghur', 'tibetan']])
    expect(listsFor('torture/other', uyghur)).toEqual([[], ['uyghur']])
    expect(listsFor('torture/other', { [groups]: says(['tibetan', 'falun-gong']) })).toEqual([
      ['tibetan', 'falun-gong'],
      ['uyghur', 'tibetan', 'falun-gong'],
    ])
  })

  test('is not told where only some values of a list on which the tests depend are listed', () => {
    const sampled = { values: [[], ['tibetan']], complete: false, cellOf: () => -1 }
    const within = (condition: Condition) => {
      const { view, tests } = open(aRuleSet([aRule({ engagedWhen: condition })]), {})
      const ruleSet = { ...view.ruleSet, cells: new Map([...view.ruleSet.cells, [groups, sampled]]) }
      return singleChanges({ ...view, ruleSet }, (fact) => standingOfFact(fact, view))(tests)
    }
    expect(within({ fact: groups, includes: 'tibetan' })).toBeNull()
    expect(within({ fact: 'request.redNotice', is: true })).not.toBeNull()
  })

  test('has to move the word whatever is in a list that stays open, listed in full or not', () => {
    const engagedWhen: Condition = {
      allOf: [{ fact: 'request.redNotice', is: true }, { not: { fact: groups, includes: 'tibetan' } }],
    }
    const { view, tests } = open(aRuleSet([aRule({ engagedWhen })]), { 'request.redNotice': says(false) })
    const conditions = conditionDiagrams(view.ruleSet)
    const standingOf = (fact: string) => {
      const standing = standingOfFact(fact, view)
      return standing.state.kind === 'unknown'
        ? { ...standing, mayChange: false, state: { ...standing.state, possible: [[]], complete: false } }
        : standing
    }
    const changes = singleChanges(view, standingOf)(tests)!
    expect(changes).toMatchObject([{ fact: 'request.redNotice', to: true }])
    const suppose = supposing(conditions, (variable) => standingOf(conditions.factOf(variable)))
    expect(suppose([changes])(tests)).toEqual([0])
  })

  test('is asked of the facts that rules read, and of those on which the tests themselves depend, each once', () => {
    const appliesWhen: Condition = { fact: 'proceedings.heldNow', is: true }
    const engagedWhen: Condition = { fact: 'request.redNotice', is: true }
    const { view, tests } = open(aRuleSet([aRule({ engagedWhen })], { tests: [aTest({ appliesWhen })] }), {})
    const asked: string[] = []
    const of = singleChanges(view, (fact) => {
      asked.push(fact)
      return standingOfFact(fact, view)
    })
    const changes = of(tests)
    expect(new Set(changes?.map(({ fact }) => fact))).toEqual(new Set(['request.redNotice', 'proceedings.heldNow']))
    const once = [...asked]
    expect(new Set(once).size).toBe(once.length)
    expect(of(tests)).toEqual(changes)
    expect(asked).toEqual(once)
  })

  test('is nothing where the rule set tells no values of a fact apart', () => {
    const { view, tests } = open(aRuleSet([aRule({ engagedWhen: { fact: 'request.redNotice', is: true } })]), {})
    const ruleSet = { ...view.ruleSet, cells: new Map() }
    expect(singleChanges({ ...view, ruleSet }, (fact) => standingOfFact(fact, view))(tests)).toEqual([])
  })

  test('is not asked of what nobody may change', () => {
    const engagedWhen: Condition = { fact: 'requestedState.isPartyToEchr', is: false }
    expect(found(aRuleSet([aRule({ engagedWhen })]), {})).toEqual([])
  })
})
