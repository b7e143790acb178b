import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalHash, canonicalHashOfList, canonicalJson } from '#lib/domain/canonical-hash'

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

  it('has the same hash where a long list in it is handed over part by part', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom({}, { z: 1, list2: 'ü' }), (list, behind) => {
        const hash = canonicalHashOfList('list', behind)
        for (const part of list) hash.add(part)
        expect(hash.end()).toBe(canonicalHash({ ...behind, list }))
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

  it('is what the reference library writes, in whatever order the keys were written', () => {
    const key = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('9', '10', '1a', 'a', 'B', '__proto__', 'é', '中'),
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constantFrom(null, -0, 1e21, 1e-7),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }))
    fc.assert(
      fc.property(value, (any) => {
        expect(canonicalJson(any)).toBe(canonicalize(any))
        expect(canonicalJson(reversed(any))).toBe(canonicalize(any))
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves out keys without a value', () => {
    expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}')
  })

  it('changes nothing in what it is given', () => {
    const value = { b: [{ d: 1, c: 2 }], a: 3 }
    canonicalJson(value)
    expect(JSON.stringify(value)).toBe('{"b":[{"d":1,"c":2}],"a":3}')
  })

  it('refuses what JSON cannot carry', () => {
    const circle: Record<string, unknown> = {}
    circle.circle = circle
    for (const value of [undefined, () => 1, Number.NaN, [Number.POSITIVE_INFINITY], '\ud800', { '\udc00': 1 }, circle])
      expect(() => canonicalJson(value)).toThrow(TypeError)
  })
})
