import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalHash, canonicalJson } from '#lib/domain/canonical-hash'

const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, item]) => [key, reversed(item)]),
        )
      : value

describe('the canonical form', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalHash(reversed(value))).toBe(canonicalHash(value))
      }),
    )
  })

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('depends on the order of a list', () => {
    expect(canonicalHash([1, 2])).not.toBe(canonicalHash([2, 1]))
  })

  it('is the SHA-256 of the text, as the standard gives it', () => {
    // FIPS 180-4 and any sha256sum: the two bytes "{}".
    expect(canonicalHash({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  })

  it('refuses what JSON cannot carry', () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError)
  })
})
