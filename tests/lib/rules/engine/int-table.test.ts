import { expect, test } from 'vitest'
import { mix, openIntTable } from '#lib/rules/engine/int-table'

test('a table gives back what was put there last, and -1 where nothing was', () => {
  const table = openIntTable()
  expect(table.get(1, 2, 3)).toBe(-1)
  table.set(1, 2, 3, 7)
  table.set(3, 2, 1, 8)
  table.set(1, 2, 3, 9)
  expect([table.get(1, 2, 3), table.get(3, 2, 1), table.get(2, 1, 3), table.get(1, 2, 4)]).toEqual([9, 8, -1, -1])
})

test('keys are told apart by each of their three numbers, however many there are', () => {
  const table = openIntTable()
  const side = 20
  const each = (visit: (a: number, b: number, c: number) => void) => {
    for (let a = 0; a < side; a += 1) for (let b = 0; b < side; b += 1) for (let c = 0; c < side; c += 1) visit(a, b, c)
  }
  each((a, b, c) => table.set(a, b, c, a * side * side + b * side + c))
  let wrong = 0
  each((a, b, c) => {
    if (table.get(a, b, c) !== a * side * side + b * side + c) wrong += 1
    if (table.get(a, b, c + side) !== -1) wrong += 1
  })
  expect(wrong).toBe(0)
})

test('a table that grew holds what was put there and nothing else', () => {
  const table = openIntTable()
  for (let at = 1; at <= 5000; at += 1) table.set(at, at, at, at)
  expect([table.get(0, 0, 0), table.get(1, 1, 1), table.get(5000, 5000, 5000), table.get(5001, 5001, 5001)]).toEqual([
    -1, 1, 5000, -1,
  ])
})

test('numbers beside each other are spread apart, and a number always to the same place', () => {
  const places = Array.from({ length: 1000 }, (_, at) => mix(0, at) & 1023)
  expect(new Set(places).size).toBeGreaterThan(500)
  expect(mix(5, 6)).toBe(mix(5, 6))
  expect(mix(5, 6)).not.toBe(mix(5, 7))
})
