import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FactScalar } from '#lib/domain/assertion'
import { forumIds } from '#lib/domain/forum'
import { cellTest, formulaOf, inPack, logicPackOf } from '#lib/rules/engine/logic-pack'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { Formula } from '#lib/rules/logic/pack'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'
import { anyCondition, randomFacts } from '#tests/support/random-law'
import { met } from '#tests/support/reference-words'

const notice = { fact: 'request.redNotice', is: true } as const

/** Two-valued, every fact in one of its cells. */
function isMet(formula: Formula, cellOf: (fact: string) => number): boolean {
  switch (formula.kind) {
    case 'test':
      return formula.holds(cellOf(formula.fact))
    case 'not':
      return !isMet(formula.part, cellOf)
    case 'all':
      return formula.parts.every((part) => isMet(part, cellOf))
    case 'any':
      return formula.parts.some((part) => isMet(part, cellOf))
    case 'ref':
      throw new Error('no condition of a rule set refers to another')
  }
}

test('a pack has the facts with as many values as cells, and every rule, test and forum under a name of its own', () => {
  const ruleSet = aRuleSet([aRule({ engagedWhen: notice })], { tests: [aTest({ appliesWhen: { not: notice } })] })
  const prepared = prepareRuleSet(ruleSet)
  const { facts, named } = logicPackOf(prepared)
  expect(facts).toEqual([...prepared.cells].map(([id, { values }]) => ({ id, size: values.length })))
  expect(facts).toContainEqual({ id: 'request.redNotice', size: 2 })
  expect(named.map(({ id }) => id)).toEqual([
    'rule torture/a-rule',
    'test torture/a-test',
    ...forumIds.map((forum) => `forum ${forum}`),
  ])
  expect([inPack.rule('a'), inPack.test('a'), inPack.forum('a')]).toEqual(['rule a', 'test a', 'forum a'])
  const withNotice = named.map(({ when }) => isMet(when, () => 0))
  expect(withNotice).toEqual([true, false, ...forumIds.map(() => true)])
  const without = named.map(({ when }) => isMet(when, () => 1))
  expect(without).toEqual([false, true, ...forumIds.map((forum) => forum === 'national')])
})

test('a formula is met in the cells of the values that meet the condition', () => {
  const values = Object.fromEntries(
    Object.entries(randomFacts).map(([fact, all = []]) => [fact, fc.constantFrom(...all)]),
  )
  fc.assert(
    fc.property(anyCondition, fc.record(values), (condition, chosen: Record<string, FactScalar>) => {
      const { rules, cells } = prepareRuleSet(aRuleSet([aRule({ engagedWhen: condition })]))
      const holds = (value: FactScalar, other: FactScalar) => JSON.stringify(value) === JSON.stringify(other)
      const cellOf = (fact: string) => {
        const { values, cellOf } = cells.get(fact)!
        const value = chosen[fact]!
        return Array.isArray(value) ? values.findIndex((one) => holds(one, read(value, values))) : cellOf(value)
      }
      expect(
        isMet(
          formulaOf(rules[0]!.whole, (test) => cellTest(test, cells)),
          cellOf,
        ),
      ).toBe(met(condition, new Map(Object.entries(chosen))))
    }),
  )
})

/** Of a list, the items that rules look for, in the order of the cells. */
function read(list: readonly string[], cells: readonly FactScalar[]): readonly string[] {
  const longest = cells.reduce<readonly string[]>(
    (so, cell) => (Array.isArray(cell) && cell.length > so.length ? cell : so),
    [],
  )
  return longest.filter((item) => list.includes(item))
}

test('a fact without cells has no value to meet anything', () => {
  const formula = cellTest({ kind: 'test', fact: 'x', holds: (value) => value !== undefined, cuts: [] }, new Map())
  expect(isMet(formula, () => 0)).toBe(false)
})
