import { expect, test } from 'vitest'
import { mostIndependent } from '#lib/domain/most-independent'

test('what has no mark shares none: each counts', () => {
  expect(mostIndependent([])).toBe(0)
  expect(mostIndependent([[], [], []])).toBe(3)
  expect(mostIndependent([['a'], [], ['a']])).toBe(2)
})

test('a mark told twice links a thing to nothing but itself', () => {
  expect(mostIndependent([['a', 'a'], ['b']])).toBe(2)
})
