import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Diagram, type Diagrams, openDiagrams } from '#lib/rules/engine/diagram'
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

/** Where each rank above the lowest is passed. */
const passedOf = (store: Diagrams, outcomes: readonly number[]): Diagram[] =>
  [1, 2, 3].map((rank) =>
    diagramOf(
      store,
      outcomes.map((outcome) => (outcome >= rank ? 1 : 0)),
      sizes,
    ),
  )

const tables = fc.array(fc.nat(3), { minLength: assignments.length, maxLength: assignments.length })
/** Of the last two variables few functions, so that diagrams meet again below the first two. */
const shared = fc
  .tuple(
    fc.array(fc.array(fc.nat(1), { minLength: 8, maxLength: 8 }), { minLength: 3, maxLength: 3 }),
    fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
  )
  .map(([parts, chosen]) => chosen.flatMap((at) => parts[at] ?? []))

test('what an answer tells is the uncertainty it takes away on average, counted out over all assignments', () => {
  fc.assert(
    fc.property(fc.oneof(tables, shared), (outcomes) => {
      const store = openDiagrams(0)
      const values = new Map(
        questionValues(passedOf(store, outcomes), store).map((value) => [value.variable, value.information]),
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
  const fourth = store.choose(3, [0, 1, 1, 1])
  const third = passedOf(
    store,
    assignments.map(([, , third]) => third ?? 0),
  )
  // Made next, and no part of the function asked for.
  store.choose(0, [fourth, 0])
  expect(questionValues(third, store)).toEqual([{ variable: 2, information: 1 }])
  expect(questionValues([1, 1, 0], store)).toEqual([])
  expect(questionValues([], store)).toEqual([])
})

test('two answers that only tell something together tell nothing alone', () => {
  const store = openDiagrams(0)
  const differ = passedOf(
    store,
    assignments.map(([first, , third]) => (first === third ? 0 : 1)),
  )
  expect(questionValues(differ, store)).toEqual([
    { variable: 0, information: 0 },
    { variable: 2, information: 0 },
  ])
})

test('where no more is known than that a rank may be passed, it is taken to be so half the time', () => {
  const store = openDiagrams(0)
  const passed = [store.choose(0, [store.oneOf(0b11), 1]), store.choose(0, [0, 1])]
  expect(questionValues(passed, store)).toEqual([{ variable: 0, information: 1 }])
})

test('equal parts are looked at once: a chain of shared parts is no tree', () => {
  const store = openDiagrams(0)
  const length = 60
  let [even, odd] = [0, 1]
  for (let variable = length - 1; variable >= 0; variable -= 1)
    [even, odd] = [store.choose(variable, [even, odd]), store.choose(variable, [odd, even])]
  expect(questionValues([even], store)).toEqual(Array.from({ length }, (_, variable) => ({ variable, information: 0 })))
})
