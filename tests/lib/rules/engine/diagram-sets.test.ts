import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CompiledCondition, compileCondition } from '#lib/rules/engine/compile-condition'
import type { Condition } from '#lib/rules/engine/condition'
import { openDiagrams } from '#lib/rules/engine/diagram'
import { conditionDiagram, diagramSets, joins } from '#lib/rules/engine/diagram-sets'
import { always, never } from '#tests/support/invented-law'
import { anyCondition, randomFacts } from '#tests/support/random-law'
import { met } from '#tests/support/reference-words'

const most = 100_000

describe('sets as diagrams', () => {
  const store = openDiagrams(most)
  const { none, all, copy, widen, narrow, without, isNone, isAll } = diagramSets(store)
  const one = store.choose(0, [0, 1])
  const other = store.choose(1, [0, 1])

  test('are widened, narrowed and made without another as sets are', () => {
    expect(widen(copy(one), other)).toBe(store.choose(0, [other, 1]))
    expect(narrow(copy(one), other)).toBe(store.choose(0, [0, other]))
    expect(without(copy(one), other)).toBe(store.choose(0, [0, store.choose(1, [1, 0])]))
    expect([widen(none(), one), narrow(all(), one), without(one, none())]).toEqual([one, one, one])
  })

  test('are none or all where no case, or every case, is in them', () => {
    expect([none(), one, all(), store.oneOf(0b11)].map(isNone)).toEqual([true, false, false, false])
    expect([none(), one, all(), store.oneOf(0b11)].map(isAll)).toEqual([false, false, true, false])
    expect(isNone(without(one, one))).toBe(true)
    expect(isAll(widen(one, store.choose(0, [1, 0])))).toBe(true)
  })

  test('add up to how many of them hold', () => {
    expect(store.join(joins.sum, one, other)).toBe(store.choose(0, [other, store.choose(1, [1, 2])]))
    expect(store.join(joins.sum, store.constant(6), store.constant(5))).toBe(store.constant(7))
  })
})

describe('the diagram of a condition', () => {
  test('says yes where the condition is met', () => {
    const values = Object.fromEntries(
      Object.entries(randomFacts).map(([fact, all = []]) => [fact, fc.constantFrom(...all)]),
    )
    fc.assert(
      fc.property(anyCondition, fc.record(values), (condition, chosen) => {
        const compiled = compileCondition(condition, {})
        const store = openDiagrams(most)
        const ofTest = ({ fact, holds }: Extract<CompiledCondition, { kind: 'test' }>) => (holds(chosen[fact]!) ? 1 : 0)
        expect(conditionDiagram(compiled, store, ofTest)).toBe(met(condition, new Map(Object.entries(chosen))) ? 1 : 0)
      }),
    )
  })

  test.each<[string, Condition]>([
    ['all of several when one is never met', { allOf: [never, { fact: 'request.redNotice', is: true }] }],
    ['any of several when one is always met', { anyOf: [always, { fact: 'request.redNotice', is: true }] }],
  ])('does not look at the rest of %s', (_, condition) => {
    const looked: string[] = []
    conditionDiagram(compileCondition(condition, {}), openDiagrams(most), ({ fact }) => looked.push(fact))
    expect(looked).toEqual([])
  })
})
