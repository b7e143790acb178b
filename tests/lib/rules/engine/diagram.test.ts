import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Diagram, type Diagrams, type Near, openDiagrams } from '#lib/rules/engine/diagram'
import { type Operation, operation } from '#lib/rules/engine/operation'
import { diagramOf, slice, type Table } from '#tests/support/diagram-tables'

const sizes = [2, 3, 2, 3]
const assignments = sizes.reduce((product, size) => product * size, 1)
const most = 10_000

const least = operation(Math.min)
const greatest = operation(Math.max)
/** Is never one of its two outcomes while both are 1 to 3: nothing of it can be cut short. */
const sum = operation((one, other) => one + other)
const anyOperation = fc.constantFrom(least, greatest, sum)

const tables = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: assignments, maxLength: assignments })
/** Tables that look at few of the variables, so that diagrams leave some out. */
const sparse = fc.tuple(fc.subarray([0, 1, 2, 3]), tables).map(([kept, table]) => forget(table, kept))

function forget(table: Table, kept: readonly number[], variable = 0): Table {
  const size = sizes[variable]
  if (size === undefined) return table
  return Array.from({ length: size }, (_, value) =>
    forget(slice(table, size, kept.includes(variable) ? value : 0), kept, variable + 1),
  ).flat()
}

const pointwise = ({ apply }: Operation, one: Table, other: Table): number[] =>
  one.map((outcome, at) => apply(outcome, other[at] ?? 0))

const bits = (...outcomes: number[]) => outcomes.reduce((mask, outcome) => mask | (1 << outcome), 0)

describe('a store of diagrams', () => {
  test('has a diagram of each outcome, which looks at no variable', () => {
    const store = openDiagrams(0)
    for (let outcome = 0; outcome < 8; outcome += 1) {
      const end = store.constant(outcome)
      expect([store.outcomes(end), store.branchCount(end), store.isExact(end)]).toEqual([1 << outcome, 0, true])
      expect(store.variableOf(end)).toBe(Number.POSITIVE_INFINITY)
    }
  })

  test('has one diagram for each set of outcomes of which no more is known; one outcome is known', () => {
    const store = openDiagrams(0)
    const either = store.oneOf(bits(1, 2))
    expect([store.outcomes(either), store.isExact(either)]).toEqual([bits(1, 2), false])
    expect(store.oneOf(bits(1, 2))).toBe(either)
    expect(store.oneOf(bits(1, 3))).not.toBe(either)
    expect(store.oneOf(bits(5))).toBe(store.constant(5))
  })

  test('leaves out a variable whose branches are one, and is not exact where a branch is not', () => {
    const store = openDiagrams(0)
    expect(store.choose(4, [3, 3, 3])).toBe(3)
    const vague = store.choose(4, [3, store.oneOf(bits(1, 2))])
    expect([store.isExact(vague), store.outcomes(vague)]).toEqual([false, bits(1, 2, 3)])
    expect(store.isExact(store.choose(4, [3, 2]))).toBe(true)
  })

  test('keeps each diagram once, and as it was, however many there are and however many branches they have', () => {
    const store = openDiagrams(0)
    const wanted: { variable: number; branches: number[] }[] = []
    for (let variable = 60; variable > 0; variable -= 1)
      for (let one = 0; one < 8; one += 1)
        for (let other = 0; other < 8; other += 1)
          if (one !== other)
            wanted.push({ variable, branches: [one, other] }, { variable, branches: [one, other, one] })
    // More at once than all there was room for.
    for (const length of [1500, 9000]) wanted.push({ variable: 1, branches: Array.from({ length }, (_, at) => at % 7) })
    const put = () => wanted.map(({ variable, branches }) => store.choose(variable, branches))
    const made = put()
    expect(new Set(made).size).toBe(wanted.length)
    expect(put()).toEqual(made)
    const seen = made.map((diagram) => ({
      variable: store.variableOf(diagram),
      branches: Array.from({ length: store.branchCount(diagram) }, (_, at) => store.branch(diagram, at)),
    }))
    expect(seen).toEqual(wanted)
    const masks = wanted.map(({ branches }) => bits(...branches))
    expect(made.map(store.outcomes)).toEqual(masks)
    expect(made.every(store.isExact)).toBe(true)
    expect([0, 1, 7].map(store.outcomes)).toEqual([1, 2, 128])
  })

  test('tells on which variables a function depends', () => {
    const store = openDiagrams(0)
    const below = store.choose(5, [0, 1])
    expect(store.dependsOn(store.choose(2, [below, store.choose(3, [below, 2])]))).toEqual(new Set([2, 3, 5]))
    expect(store.dependsOn(store.constant(1))).toEqual(new Set())
    const nine = store.choose(9, [0, 1])
    const eight = store.choose(8, [0, 1])
    // Made next, and no part of the function asked for.
    store.choose(7, [nine, 0])
    expect(store.dependsOn(eight)).toEqual(new Set([8]))
  })

  test('finds what equal parts depend on once: a chain of shared parts is no tree', () => {
    const store = openDiagrams(0)
    let chain: Diagram = store.choose(200, [0, 1])
    for (let variable = 199; variable > 0; variable -= 1)
      chain = store.choose(variable, [chain, store.choose(200, [1, 0]), chain])
    expect(store.dependsOn(chain).size).toBe(200)
  })
})

describe('a join', () => {
  test('is the diagram of what the operation makes of the two, outcome by outcome', () => {
    fc.assert(
      fc.property(sparse, sparse, anyOperation, (one, other, join) => {
        const store = openDiagrams(most)
        const joined = store.join(join, diagramOf(store, one, sizes), diagramOf(store, other, sizes))
        expect(joined).toBe(diagramOf(store, pointwise(join, one, other), sizes))
      }),
    )
  })

  test('of many functions in one store is the same as in a store of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sparse, anyOperation), { maxLength: 30 }), (joins) => {
        const store = openDiagrams(most)
        let whole: { table: Table; diagram: Diagram } = { table: Array<number>(assignments).fill(1), diagram: 1 }
        for (const [table, join] of joins) {
          const capped = pointwise(least, pointwise(join, whole.table, table), Array<number>(assignments).fill(3))
          const joined = store.join(join, whole.diagram, diagramOf(store, table, sizes))
          whole = { table: capped, diagram: store.join(least, joined, 3) }
          expect(whole.diagram).toBe(diagramOf(store, capped, sizes))
        }
      }),
      { numRuns: 20 },
    )
  })

  test('costs the branches it joins, once, and nothing where one outcome or one of the two is the answer', () => {
    const store = openDiagrams(most)
    const two = store.choose(0, [1, 2])
    const three = store.choose(1, [1, 3, 2])
    expect([store.join(least, three, 0), store.join(least, three, 7), store.join(greatest, 0, three)]).toEqual([
      0,
      three,
      three,
    ])
    expect(store.work()).toBe(0)
    const joined = store.join(sum, two, three)
    expect(store.work()).toBe(2 + 3 + 3)
    expect(store.join(sum, two, three)).toBe(joined)
    expect(store.work()).toBe(2 + 3 + 3)
  })

  test('beyond the limit may have any outcome that the two together may have, and is not exact', () => {
    const join = (limit: number) => {
      const store = openDiagrams(limit)
      const joined = store.join(sum, store.choose(0, [1, 2]), store.choose(1, [1, 3, 2]))
      return { outcomes: store.outcomes(joined), exact: store.isExact(joined), work: store.work() }
    }
    expect(join(0)).toEqual({ outcomes: bits(2, 3, 4, 5), exact: false, work: 0 })
    expect(join(1)).toEqual({ outcomes: bits(2, 3, 4, 5), exact: false, work: 2 })
    expect(join(3)).toEqual({ outcomes: bits(2, 3, 4, 5), exact: false, work: 5 })
    expect(join(6)).toEqual({ outcomes: bits(2, 3, 4, 5), exact: true, work: 8 })
  })

  test('of functions of which little is known may have what the operation makes of any two outcomes', () => {
    const store = openDiagrams(most)
    const joined = store.join(least, store.oneOf(bits(0, 2)), store.oneOf(bits(1, 3)))
    expect([store.outcomes(joined), store.isExact(joined)]).toEqual([bits(0, 1, 2), false])
    expect(store.join(least, 3, store.oneOf(bits(0, 2)))).toBe(store.oneOf(bits(0, 2)))
  })
})

describe('a join in a store of small changes', () => {
  const dependsOnFirst = (table: Table, size: number): boolean =>
    Array.from({ length: size }, (_, value) => slice(table, size, value)).some(
      (part) => part.join() !== slice(table, size, 0).join(),
    )

  /** The definition, on tables: a variable off branch 0 is one deviation; when none is left, the others stay at 0. */
  function nearby(join: Operation, one: Table, other: Table, near: Near, left = near.mostDeviations, at = 0): number[] {
    const size = sizes[at]
    if (size === undefined) return pointwise(join, one, other)
    const isCostly = !near.isFree(at)
    const matters = dependsOnFirst(one, size) || dependsOnFirst(other, size)
    return Array.from({ length: size }, (_, value) => {
      const taken = isCostly && left === 0 ? 0 : value
      const cost = isCostly && matters && taken > 0 ? 1 : 0
      return nearby(join, slice(one, size, taken), slice(other, size, taken), near, left - cost, at + 1)
    }).flat()
  }
  const anyNear = fc
    .record({ mostDeviations: fc.nat(4), free: fc.subarray([1, 2, 3]) })
    .map(({ mostDeviations, free }) => ({ mostDeviations, isFree: (variable: number) => free.includes(variable) }))
  const opened = (near: Near): Diagrams => openDiagrams(most, near)

  test('is that of the functions up to so many deviations; on more, what is left stays as it stands', () => {
    fc.assert(
      fc.property(sparse, sparse, anyNear, (one, other, near) => {
        const store = opened(near)
        const joined = store.join(sum, diagramOf(store, one, sizes), diagramOf(store, other, sizes))
        expect(joined).toBe(diagramOf(store, nearby(sum, one, other, near), sizes))
        expect(store.join(sum, diagramOf(store, one, sizes), diagramOf(store, other, sizes))).toBe(joined)
      }),
      { numRuns: 300 },
    )
  })

  test('is right up to so many deviations for any operation', () => {
    fc.assert(
      fc.property(sparse, sparse, anyNear, anyOperation, (one, other, near, join) => {
        const store = opened(near)
        let at = 0
        const joined = store.join(join, diagramOf(store, one, sizes), diagramOf(store, other, sizes))
        const expected = pointwise(join, one, other)
        const visit = (diagram: Diagram, variable: number, deviations: number): void => {
          const size = sizes[variable]
          if (size === undefined) {
            if (deviations <= near.mostDeviations) expect(diagram).toBe(expected[at])
            at += 1
            return
          }
          for (let value = 0; value < size; value += 1)
            visit(
              store.variableOf(diagram) === variable ? store.branch(diagram, value) : diagram,
              variable + 1,
              deviations + (value > 0 && !near.isFree(variable) ? 1 : 0),
            )
        }
        visit(joined, 0, 0)
        expect(at).toBe(assignments)
      }),
    )
  })
})
