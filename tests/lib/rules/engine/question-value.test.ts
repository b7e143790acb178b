import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDiagrams } from '#lib/rules/engine/diagram'
import { questionValues } from '#lib/rules/engine/question-value'
import { diagramOf } from '#tests/support/diagram-tables'

const sizes = [2, 3, 2, 4]
const assignments = sizes.reduce<number[][]>(
  (so, size) => so.flatMap((begun) => Array.from({ length: size }, (_, value) => [...begun, value])),
  [[]],
)

/** Bits of uncertainty about the outcome among some assignments, counted out. */
function uncertainty(outcomes: readonly number[]): number {
  const counts = Map.groupBy(outcomes, (outcome) => outcome)
  return [...counts.values()].reduce((sum, { length }) => {
    const share = length / outcomes.length
    return sum - share * Math.log2(share)
  }, 0)
}

const tables = fc.array(fc.nat(3), { minLength: assignments.length, maxLength: assignments.length })

test('what an answer tells is the uncertainty it takes away on average, counted out over all assignments', () => {
  fc.assert(
    fc.property(tables, (outcomes) => {
      const store = openDiagrams(0)
      const values = new Map(
        questionValues(diagramOf(store, outcomes, sizes), store).map((value) => [value.variable, value.information]),
      )
      sizes.forEach((size, variable) => {
        const after = Array.from({ length: size }, (_, value) =>
          uncertainty(outcomes.filter((_, at) => assignments[at]?.[variable] === value)),
        )
        const told = uncertainty(outcomes) - after.reduce((sum, bits) => sum + bits, 0) / size
        expect(values.get(variable) ?? 0).toBeCloseTo(told, 9)
      })
    }),
  )
})

test('a variable on which nothing depends is no question', () => {
  const store = openDiagrams(0)
  const third = diagramOf(
    store,
    assignments.map(([, , third]) => third ?? 0),
    sizes,
  )
  expect(questionValues(third, store)).toEqual([{ variable: 2, information: 1 }])
  expect(questionValues(store.constant(2), store)).toEqual([])
})

test('two answers that only tell something together tell nothing alone', () => {
  const store = openDiagrams(0)
  const differ = diagramOf(
    store,
    assignments.map(([first, , third]) => (first === third ? 0 : 1)),
    sizes,
  )
  expect(questionValues(differ, store)).toEqual([
    { variable: 0, information: 0 },
    { variable: 2, information: 0 },
  ])
})
