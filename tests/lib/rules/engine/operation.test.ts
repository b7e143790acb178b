import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  joinedOutcomes,
  operation,
  outcomeCount,
  outcomesIn,
  shortcut,
  takeOne,
  takeOther,
} from '#lib/rules/engine/operation'

const least = operation(Math.min)
const most = operation(Math.max)
/** Outcomes as bits. */
const bits = (...outcomes: number[]) => outcomes.reduce((mask, outcome) => mask | (1 << outcome), 0)

test('the outcomes in a set of bits come rising, and none beyond those there are', () => {
  expect(outcomesIn(bits(5, 0, 7))).toEqual([0, 5, 7])
  expect(outcomesIn(0)).toEqual([])
  expect(outcomesIn(1 << outcomeCount)).toEqual([])
})

test('a join may have what its operation makes of any two outcomes', () => {
  expect(joinedOutcomes(least, bits(1, 3), bits(2))).toBe(bits(1, 2))
  expect(joinedOutcomes(most, bits(1, 3), bits(2))).toBe(bits(2, 3))
})

describe('a shortcut', () => {
  test.each([
    ['one outcome whatever the two are', least, bits(0), bits(0, 1, 2), 0],
    ['one outcome, the highest', most, bits(7), bits(0, 7), 7],
    ['the first as it is', least, bits(0, 1), bits(1, 2), takeOne],
    ['the second as it is', least, bits(2, 3), bits(0, 1, 2), takeOther],
    ['none', least, bits(0, 2), bits(1, 3), -1],
  ])('is %s', (_, join, one, other, expected) => {
    expect(shortcut(join, one, other)).toBe(expected)
    expect(shortcut(join, one, other)).toBe(expected)
  })

  test('never says what the operation does not', () => {
    const some = fc.integer({ min: 1, max: 255 })
    fc.assert(
      fc.property(some, some, fc.constantFrom(least, most), (one, other, join) => {
        const found = shortcut(join, one, other)
        for (const a of outcomesIn(one))
          for (const b of outcomesIn(other)) {
            const to = join.apply(a, b)
            if (found >= 0) expect(to).toBe(found)
            if (found === takeOne) expect(to).toBe(a)
            if (found === takeOther) expect(to).toBe(b)
          }
      }),
    )
  })
})

test('each operation has a number of its own', () => {
  expect(new Set([least.number, most.number, operation(Math.min).number]).size).toBe(3)
  expect(most.number).toBe(least.number + 1)
})
