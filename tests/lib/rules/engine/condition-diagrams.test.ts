import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FactScalar } from '#lib/domain/assertion'
import type { CompiledCondition } from '#lib/rules/engine/compile-condition'
import type { Condition } from '#lib/rules/engine/condition'
import {
  type ConditionDiagrams,
  conditionDiagrams,
  factAt,
  factVariable,
  isItem,
} from '#lib/rules/engine/condition-diagrams'
import type { Diagram } from '#lib/rules/engine/diagram'
import { has } from '#lib/rules/engine/fact-standing'
import { type PreparedRuleSet, prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { aRule, aRuleSet } from '#tests/support/invented-law'
import { anyCondition, randomFacts } from '#tests/support/random-law'
import { met } from '#tests/support/reference-words'

const groups = 'person.groups'
const prepare = (...conditions: Condition[]) =>
  prepareRuleSet(aRuleSet(conditions.map((engagedWhen, at) => aRule({ id: `torture/${at}`, engagedWhen }))))
const wholes = (ruleSet: PreparedRuleSet): CompiledCondition[] => ruleSet.rules.map(({ whole }) => whole)

const anyValues: fc.Arbitrary<ReadonlyMap<string, FactScalar>> = fc
  .tuple(
    ...Object.entries(randomFacts).map(([fact, values = []]) =>
      fc.tuple(fc.constant(fact), fc.constantFrom(...values)),
    ),
  )
  .map((entries) => new Map(entries))

/** Follows a diagram by the values of the facts: a fact is asked for its cell, a list for one item. */
function follow(
  { store, factOf, itemOf }: ConditionDiagrams,
  diagram: Diagram,
  { cells }: PreparedRuleSet,
  values: ReadonlyMap<string, FactScalar>,
): Diagram {
  let at = diagram
  while (store.branchCount(at) > 0) {
    const variable = store.variableOf(at)
    const value = values.get(factOf(variable))!
    at = store.branch(
      at,
      isItem(variable) ? Number(has(value, itemOf(variable))) : cells.get(factOf(variable))!.cellOf(value),
    )
  }
  return at
}

test('the diagram of a condition says yes where the condition is met, and no elsewhere', () => {
  fc.assert(
    fc.property(fc.array(anyCondition, { minLength: 1, maxLength: 4 }), anyValues, (conditions, values) => {
      const ruleSet = prepare(...conditions)
      const diagrams = conditionDiagrams(ruleSet)
      const found = wholes(ruleSet).map((whole) => follow(diagrams, diagrams.of(whole), ruleSet, values))
      expect(found).toEqual(conditions.map((condition) => (met(condition, values) ? 1 : 0)))
    }),
    { numRuns: 300 },
  )
})

test('facts are numbered in the order of the rule set, whatever is asked first, each with a block for itself and after it the items looked for', () => {
  const ruleSet = prepare(
    { fact: 'request.redNotice', is: true },
    { fact: groups, includes: 'uyghur' },
    { fact: groups, includes: 'tibetan' },
  )
  const { of, store, variableOf, factOf, itemOf } = conditionDiagrams(ruleSet)
  expect([...ruleSet.cells.keys()].map((fact) => factAt(variableOf(fact)))).toEqual(
    [...ruleSet.cells.keys()].map((_, at) => at),
  )
  const [second, first, notice] = [...wholes(ruleSet)].reverse().map((whole) => store.variableOf(of(whole)))
  expect([notice, factVariable(first!), factVariable(second!)]).toEqual([
    variableOf('request.redNotice'),
    variableOf(groups),
    variableOf(groups),
  ])
  expect([first, second]).toEqual([variableOf(groups) + 1, variableOf(groups) + 2])
  expect([notice, variableOf(groups), first, second].map((variable) => isItem(variable!))).toEqual([
    false,
    false,
    true,
    true,
  ])
  expect([notice, first, second].map((variable) => factOf(variable!))).toEqual(['request.redNotice', groups, groups])
  expect([notice, first, second].map((variable) => itemOf(variable!))).toEqual(['', 'uyghur', 'tibetan'])
})

test('where a diagram ends no fact is looked at', () => {
  const { store, factOf, itemOf } = conditionDiagrams(prepare({ fact: groups, includes: 'uyghur' }))
  const end = store.variableOf(store.constant(1))
  expect([factOf(end), itemOf(end)]).toEqual(['', ''])
})

test('the conditions of a rule set are read once for all cases', () => {
  const ruleSet = prepare({ fact: 'request.redNotice', is: true })
  expect(conditionDiagrams(ruleSet)).toBe(conditionDiagrams(ruleSet))
  expect(conditionDiagrams(prepare({ fact: 'request.redNotice', is: true }))).not.toBe(conditionDiagrams(ruleSet))
})

test('rules may look for 63 items of a list; more are refused by name', () => {
  const lookingFor = (count: number): PreparedRuleSet => {
    const prepared = prepare({ fact: groups, includes: 'uyghur' })
    const values = [[], ...Array.from({ length: count }, (_, at) => [`item ${at}`])]
    return { ...prepared, cells: new Map([...prepared.cells, [groups, { values, complete: false, cellOf: () => -1 }]]) }
  }
  expect(() => conditionDiagrams(lookingFor(63))).not.toThrow()
  expect(() => conditionDiagrams(lookingFor(64))).toThrow('rules look for more than 63 items in person.groups')
})

test('a list is asked for items and for nothing else: asked for none of them, it says no', () => {
  const ruleSet = prepare({ fact: groups, isOneOf: [] })
  expect(wholes(ruleSet).map(conditionDiagrams(ruleSet).of)).toEqual([0])
})

test('a fact that is no list may have as many values as rules tell apart', () => {
  const months = Array.from({ length: 80 }, (_, at): Condition => ({ fact: 'proceedings.monthsHeld', atLeast: at + 1 }))
  const ruleSet = prepare({ anyOf: months })
  expect(conditionDiagrams(ruleSet).store.branchCount(conditionDiagrams(ruleSet).of(wholes(ruleSet)[0]!))).toBe(81)
})

test('a condition is read once', () => {
  const tried: FactScalar[] = []
  const condition: CompiledCondition = {
    kind: 'test',
    fact: 'request.redNotice',
    holds: (value) => tried.push(value) > 1,
    cuts: [],
  }
  const { of } = conditionDiagrams(prepare({ fact: 'request.redNotice', is: true }))
  const diagram = of(condition)
  expect(of(condition)).toBe(diagram)
  expect(tried).toEqual([true, false])
})
