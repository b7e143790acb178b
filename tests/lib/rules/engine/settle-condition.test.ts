import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCondition, factsOf, testsOf } from '#lib/rules/engine/compile-condition'
import type { Condition } from '#lib/rules/engine/condition'
import { evaluateCondition } from '#lib/rules/engine/evaluate-condition'
import { completed, countCompletions, forEachCompletion, settleCondition } from '#lib/rules/engine/settle-condition'

const keys = ['request.redNotice', 'proceedings.heldNow', 'request.dualCriminality', 'person.minorAtTime'] as const
const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...keys).map((fact): Condition => ({ fact, is: true })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((allOf): Condition => ({ allOf })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((anyOf): Condition => ({ anyOf })),
    tie('condition').map((not): Condition => ({ not })),
  ),
}))

const open = () => [true, false]
const settle = (condition: Condition) => {
  const compiled = compileCondition(condition, {})
  const repeats = testsOf(compiled).length > factsOf(compiled).length
  return settleCondition(compiled, open, { repeats, complete: () => true })
}

test('a tautology over one unanswered fact is settled, and asks for nothing', () => {
  const notice: Condition = { fact: 'request.redNotice', is: true }
  expect(settle({ anyOf: [notice, { not: notice }] })).toEqual({ truth: true, missing: [], exact: true })
  expect(settle({ allOf: [notice, { not: notice }] })).toEqual({ truth: false, missing: [], exact: true })
})

test('a fact that cannot matter is not asked for, however often it is mentioned', () => {
  const [notice, held]: Condition[] = [
    { fact: 'request.redNotice', is: true },
    { fact: 'proceedings.heldNow', is: true },
  ]
  const condition: Condition = { anyOf: [{ allOf: [notice!, held!] }, { allOf: [notice!, { not: held! }] }] }
  expect(settle(condition)).toEqual({ truth: 'unknown', missing: ['request.redNotice'], exact: true })
})

test('settled exactly as trying every completion says, and each missing fact matters', () => {
  fc.assert(
    fc.property(anyCondition, (condition) => {
      const compiled = compileCondition(condition, {})
      const results = new Map<string, unknown>()
      forEachCompletion([...keys], open, (completion) => {
        const values = keys.map((key) => completion.get(key)?.[0])
        results.set(JSON.stringify(values), evaluateCondition(compiled, completed(open, completion)))
      })
      const { truth, missing } = settle(condition)
      const reached = new Set(results.values())
      expect(truth).toBe(reached.size === 1 ? [...reached][0] : 'unknown')
      const mattering = keys.filter((_, at) =>
        [...results].some(([text, result]) => {
          const values = JSON.parse(text)
          values[at] = !values[at]
          return results.get(JSON.stringify(values)) !== result
        }),
      )
      expect([...missing]).toEqual(truth === 'unknown' ? [...mattering].sort() : [])
    }),
    { numRuns: 500 },
  )
})

describe('how far completions are tried', () => {
  /** Some yes-no facts, all of which must hold; the first of them asked for twice, or once. */
  const everyOf = (count: number, mentions: 'once' | 'twice') => {
    const facts = Array.from({ length: count }, (_, at) => `fact-${at}`)
    const asked = mentions === 'once' ? facts : [...facts, 'fact-0']
    const condition = {
      kind: 'all' as const,
      parts: asked.map((fact) => ({
        kind: 'test' as const,
        fact,
        holds: (value: unknown) => value === true,
        cuts: [],
      })),
    }
    const settled = settleCondition(condition, open, { repeats: mentions === 'twice', complete: () => true })
    return { facts: facts.sort(), settled }
  }

  test('no further than a thousand and twenty-four; beyond, the result stays open and does not call itself exact', () => {
    const [most, beyond] = [everyOf(10, 'twice'), everyOf(11, 'twice')]
    expect(most.settled).toEqual({ truth: 'unknown', missing: most.facts, exact: true })
    expect(beyond.settled).toEqual({ truth: 'unknown', missing: beyond.facts, exact: false })
  })

  test('not at all where each fact is mentioned once: what is open there is open both ways', () => {
    const { facts, settled } = everyOf(11, 'once')
    expect(settled).toEqual({ truth: 'unknown', missing: facts, exact: true })
  })

  test('a fact of which only some values are listed leaves nothing exact, beside others that are whole', () => {
    const condition = compileCondition({ allOf: keys.slice(0, 2).map((fact) => ({ fact, is: true })) }, {})
    const settled = (sampled: string, repeats: boolean) =>
      settleCondition(condition, open, { repeats, complete: (fact) => fact !== sampled })
    expect(settled(keys[0], false).exact).toBe(false)
    expect(settled(keys[1], false).exact).toBe(false)
    expect(settled(keys[1], true).exact).toBe(false)
    expect(settled(keys[3], true).exact).toBe(true)
  })

  test('the completions of some facts are as many as their values, multiplied', () => {
    expect(
      countCompletions(
        ['a', 'b'],
        (fact) => (fact === 'a' ? [1, 2, 3] : open()),
        () => true,
      ),
    ).toBe(6)
    expect(countCompletions(['a', 'b'], open, (fact) => fact === 'a')).toBe(Number.POSITIVE_INFINITY)
    expect(countCompletions([], open, () => true)).toBe(1)
  })
})

test('a condition that nothing can change any more is settled, and waits for nothing', () => {
  expect(settle({ allOf: [] })).toEqual({ truth: true, missing: [], exact: true })
  expect(settle({ anyOf: [{ anyOf: [] }, { not: { allOf: [] } }] })).toEqual({ truth: false, missing: [], exact: true })
})
