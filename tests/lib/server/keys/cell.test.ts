import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IntegrityError, newCellKey, openBytes, openJson, type Place, sealBytes, sealJson } from '#lib/server/keys/cell'

const key = newCellKey()
const place: Place = { org: 'o', table: 'cases', column: 'content', row: 'r', version: 3 }
const aPlace = fc.record({
  org: fc.string(),
  table: fc.string(),
  column: fc.string(),
  row: fc.string(),
  version: fc.nat(),
})

describe('S41 a cell', () => {
  it('opens to what was sealed, with its key in its place', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), aPlace, (plain, at) => {
        expect(openBytes(key, at, sealBytes(key, at, plain))).toEqual(plain)
      }),
    )
  })

  it.each(['org', 'table', 'column', 'row', 'version'] as const)(
    'opens nowhere else: not where the %s is another, and all the rest the same',
    (part) => {
      fc.assert(
        fc.property(aPlace, aPlace, (one, other) => {
          fc.pre(one[part] !== other[part])
          const elsewhere = { ...one, [part]: other[part] }
          expect(() => openBytes(key, elsewhere, sealBytes(key, one, Buffer.from('x')))).toThrow(IntegrityError)
        }),
      )
    },
  )

  it('does not open for two places whose parts read alike when put together', () => {
    const sealed = sealBytes(key, { ...place, org: 'a', table: 'bc' }, Buffer.from('x'))
    expect(() => openBytes(key, { ...place, org: 'ab', table: 'c' }, sealed)).toThrow(IntegrityError)
  })

  it('does not open when any one of its bits is another', () => {
    const sealed = sealJson(key, place, { reference: 'ROWAN-41' })
    for (let bit = 0; bit < 8 * sealed.length; bit += 1) {
      const changed = Uint8Array.from(sealed)
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7))
      expect(() => openJson(key, place, changed), `bit ${bit}`).toThrow(IntegrityError)
    }
  })

  it('does not open when it is cut, empty or under another key', () => {
    const sealed = sealBytes(key, place, Buffer.from('content'))
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => openBytes(key, place, sealed.subarray(0, length))).toThrow(IntegrityError)
    expect(() => openBytes(newCellKey(), place, sealed)).toThrow(IntegrityError)
  })

  it('says where it should have opened, and nothing of what is in it', () => {
    const broken = sealBytes(key, place, Buffer.from('CANARY-9'))
    const error = (() => {
      try {
        return openBytes(newCellKey(), place, broken)
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toMatchObject({ place })
    expect(String(error)).toContain('cases.content')
    expect(String(error)).not.toContain('CANARY-9')
  })
})

describe('S44 equal content', () => {
  it('is sealed as different bytes every time, under a nonce of its own', () => {
    const seals = Array.from({ length: 20_000 }, () => sealBytes(key, place, Buffer.from('yes')))
    expect(new Set(seals.map((sealed) => Buffer.from(sealed).toString('hex'))).size).toBe(seals.length)
    expect(new Set(seals.map((sealed) => Buffer.from(sealed.subarray(1, 13)).toString('hex'))).size).toBe(seals.length)
  })
})
