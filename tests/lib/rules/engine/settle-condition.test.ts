import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileCondition, factsOf, testsOf } from '#lib/rules/engine/compile-condition'
import type { Condition } from '#lib/rules/engine/condition'
import { evaluateCondition } from '#lib/rules/engine/evaluate-condition'
import { completed, forEachCompletion, settleCondition } from '#lib/rules/engine/settle-condition'

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
