import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitBySize } from '#lib/reporting/bundle/split-by-size'

const anyPieces = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 40 })

describe('a bundle that is split by size', () => {
  it('holds each piece once and in order', () => {
    fc.assert(
      fc.property(anyPieces, fc.option(fc.integer({ min: 1, max: 100 }), { nil: null }), (pieces, limit) => {
        expect(splitBySize(pieces, limit).flat()).toEqual(pieces.map((_, number) => number))
      }),
    )
  })

  it('has no file over the limit, but for a piece that is over it alone', () => {
    fc.assert(
      fc.property(anyPieces, fc.integer({ min: 1, max: 100 }), (pieces, limit) => {
        for (const part of splitBySize(pieces, limit)) {
          const bytes = part.reduce((sum, number) => sum + (pieces[number] ?? 0), 0)
          expect(part.length === 1 || bytes <= limit).toBe(true)
        }
      }),
    )
  })

  it('begins no file before the last one is full', () => {
    fc.assert(
      fc.property(anyPieces, fc.integer({ min: 1, max: 100 }), (pieces, limit) => {
        const parts = splitBySize(pieces, limit)
        for (const [at, part] of parts.slice(1).entries()) {
          const before = parts[at]?.reduce((sum, number) => sum + (pieces[number] ?? 0), 0) ?? 0
          expect(before + (pieces[part[0] ?? -1] ?? 0)).toBeGreaterThan(limit)
        }
      }),
    )
  })

  it('is one file without a limit', () => {
    expect(splitBySize([5, 500, 5], null)).toEqual([[0, 1, 2]])
  })
})
