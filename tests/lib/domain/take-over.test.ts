import fc from 'fast-check'
import { expect, it } from 'vitest'
import { takeOver } from '#lib/domain/take-over'

const fields = fc.record({
  title: fc.constantFrom('', 'Night', 'Day'),
  asOf: fc.constantFrom('', '2024'),
  areas: fc.subarray(['torture', 'death-penalty']),
})
const names = ['title', 'asOf', 'areas'] as const

it('keeps all that one typed, takes what the other alone changed, and names what both changed', () => {
  fc.assert(
    fc.property(fields, fields, fields, (before, mine, theirs) => {
      const { merged, taken, both } = takeOver(before, mine, theirs)
      for (const name of names) {
        const same = (one: object, other: object) =>
          JSON.stringify(one[name as never]) === JSON.stringify(other[name as never])
        const touched = !same(before, mine)
        expect(same(merged, touched ? mine : theirs)).toBe(true)
        expect(taken.includes(name)).toBe(!touched && !same(before, theirs))
        expect(both.includes(name)).toBe(touched && !same(before, theirs) && !same(mine, theirs))
      }
    }),
  )
})

it('does nothing where the other changed nothing', () => {
  fc.assert(
    fc.property(fields, fields, (before, mine) => {
      expect(takeOver(before, mine, before)).toEqual({ merged: mine, taken: [], both: [] })
    }),
  )
})
