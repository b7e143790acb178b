import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactScalar } from '#lib/domain/assertion'
import { declarationOf, factKeys } from '#lib/domain/facts/catalogue'
import { viewCase } from '#lib/rules/engine/case-view'
import type { Condition } from '#lib/rules/engine/condition'
import { type ConditionDiagrams, conditionDiagrams, isItem } from '#lib/rules/engine/condition-diagrams'
import { type Diagram, type Diagrams, openDiagrams } from '#lib/rules/engine/diagram'
import { type FactStanding, has, isListFact, standingOfFact } from '#lib/rules/engine/fact-standing'
import { lifting } from '#lib/rules/engine/lift-conditions'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { aCaseFile, aLibrary, says } from '#tests/support/invented-case'
import { aRule, aRuleSet } from '#tests/support/invented-law'
import { anyCondition, anyFacts, randomFactKeys, randomFacts, valuesOf } from '#tests/support/random-law'
import { met } from '#tests/support/reference-words'

type Facts = NonNullable<Parameters<typeof aCaseFile>[0]>
type Values = ReadonlyMap<string, FactScalar>

const groups = 'person.groups'
const most = 100_000

function open(condition: Condition, facts: Facts) {
  const view = viewCase(aCaseFile(facts), prepareRuleSet(aRuleSet([aRule({ engagedWhen: condition })])), aLibrary())
  const conditions = conditionDiagrams(view.ruleSet)
  const { whole, facts: read } = view.ruleSet.rules[0]!
  const standingOf = (variable: number) => standingOfFact(conditions.factOf(variable), view)
  return { conditions, standingOf, raw: conditions.of(whole), read: randomFactKeys.filter((key) => read.includes(key)) }
}

/** Every choice of one value for each name. */
const choices = (of: readonly (readonly [string, readonly FactScalar[]])[]): Values[] =>
  of.reduce<Values[]>(
    (so, [name, values]) => so.flatMap((begun) => values.map((value) => new Map([...begun, [name, value]]))),
    [new Map()],
  )

/** Facts put to a value; all others are left as they stand. */
const anyPut = fc.record(
  Object.fromEntries(
    Object.entries(randomFacts).map(([key, values = []]) => [
      key,
      fc.option(fc.constantFrom(...values), { nil: undefined }),
    ]),
  ),
)
const anyReach = fc.subarray(randomFactKeys as string[])

/** Follows a lifted diagram: branch 0 as a fact stands, the others in the order of what it may be put to, items by the list. */
function followPut(
  store: Diagrams,
  lifted: Diagram,
  { factOf, itemOf }: ConditionDiagrams,
  standingOf: (variable: number) => FactStanding,
  cellOf: (fact: string, value: FactScalar) => number,
  put: Readonly<Record<string, FactScalar | undefined>>,
): Diagram {
  let at = lifted
  while (store.branchCount(at) > 0) {
    const variable = store.variableOf(at)
    const fact = factOf(variable)
    const value = put[fact]
    if (isItem(variable)) {
      expect(value, 'items are looked at only where the list is put otherwise').toBeDefined()
      at = store.branch(at, has(value, itemOf(variable)) ? 1 : 0)
    } else if (value === undefined) at = store.branch(at, 0)
    else at = store.branch(at, isListFact(fact) ? 1 : standingOf(variable).others.indexOf(cellOf(fact, value)) + 1)
  }
  return at
}

describe('a condition put into a store of small changes', () => {
  test('is met where every value left to the facts not put otherwise meets it', () => {
    let moved = 0
    fc.assert(
      fc.property(anyCondition, anyFacts, anyPut, anyReach, (condition, facts, wanted, reach) => {
        const { conditions, standingOf, raw, read } = open(condition, facts)
        const put = Object.fromEntries(reach.map((fact) => [fact, wanted[fact]]))
        const store = openDiagrams(most, { mostDeviations: 7, isFree: isItem })
        const lifted = lifting(conditions, store, standingOf, ({ fact }) => reach.includes(fact))(raw)
        const { cells } = prepareRuleSet(aRuleSet([aRule({ engagedWhen: condition })]))
        const end = followPut(
          store,
          lifted,
          conditions,
          standingOf,
          (fact, value) => cells.get(fact)!.cellOf(value),
          put,
        )
        const left = choices(read.map((key) => [key, put[key] === undefined ? valuesOf(key, facts[key]) : [put[key]]]))
        expect(end).toBe(left.every((values) => met(condition, values)) ? 1 : 0)
        const asItStands = choices(read.map((key) => [key, valuesOf(key, facts[key])]))
        if (end !== (asItStands.every((values) => met(condition, values)) ? 1 : 0)) moved += 1
      }),
      { numRuns: 500 },
    )
    // The property would say little if nothing put otherwise ever mattered.
    expect(moved).toBeGreaterThan(30)
  })

  test('of which nothing in reach matters looks at nothing', () => {
    const { conditions, standingOf, raw } = open({ fact: 'request.redNotice', is: true }, {})
    const store = openDiagrams(most)
    expect(lifting(conditions, store, standingOf, () => false)(raw)).toBe(0)
  })

  test('keeps what is not known to be one outcome', () => {
    const { conditions, standingOf } = open({ fact: 'request.redNotice', is: true }, {})
    const store = openDiagrams(most)
    const lift = lifting(conditions, store, standingOf, () => true)
    expect(lift(conditions.store.oneOf(0b11))).toBe(store.oneOf(0b11))
  })

  test('is looked at once for each of its parts: a chain of shared parts is no tree', () => {
    const { conditions, standingOf, chain } = aLongChain()
    const store = openDiagrams(most)
    const lifted = lifting(conditions, store, standingOf, () => true)(chain(conditions.store))
    expect(store.dependsOn(lifted).size).toBe(chainLength)
  })
})

test('of an open list any items may be in it, though only some of its values are listed', () => {
  const { conditions, standingOf, raw } = open({ not: { fact: groups, includes: 'tibetan' } }, {})
  const sampled = (variable: number): FactStanding => {
    const standing = standingOf(variable)
    return standing.state.kind === 'unknown'
      ? { ...standing, state: { ...standing.state, possible: [[]], complete: false } }
      : standing
  }
  const store = openDiagrams(most)
  expect(lifting(conditions, store, sampled, () => false)(raw)).toBe(0)
})

const chainLength = 60

/** Whether an odd number of many facts hold: few parts, and more ways through them than could ever be walked. */
function aLongChain() {
  const facts = factKeys
    .filter((key) => declarationOf(key).type === 'boolean' && !declarationOf(key).mayNotApply)
    .slice(0, chainLength)
  const allOf = facts.map((fact) => ({ fact, is: true }) as Condition)
  const opened = open({ allOf }, Object.fromEntries(facts.map((fact) => [fact, says(false)])))
  const variables = facts.map(opened.conditions.variableOf).sort((a, b) => b - a)
  const chain = (store: Diagrams): Diagram => {
    let [even, odd] = [0, 1]
    for (const variable of variables)
      [even, odd] = [store.choose(variable, [odd, even]), store.choose(variable, [even, odd])]
    return even
  }
  return { ...opened, chain }
}
