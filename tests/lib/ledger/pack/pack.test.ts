import { createHash, sign } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { ledgerOfLibrary } from '#lib/domain/ledger/from-library'
import { hashesOf, type Pack, packBytes, writePack } from '#lib/ledger/pack/pack'
import { readPack, type VerifySignature } from '#lib/ledger/pack/read-pack'
import { built, move, ours, privateKey, signed, slot, someLedger } from '#tests/support/a-pack'
import { aClaim, aLedger, anEntry, aSource } from '#tests/support/invented-brief'
import { rawLibrary } from '#tests/support/library'

describe('a pack', () => {
  it('is read back as it was built, whatever is in it', () => {
    fc.assert(
      fc.property(someLedger(['public']), (ledger) => {
        const pack = built(ledger)
        expect(readPack(signed(pack), ours)).toEqual({ ok: true, pack, signature: expect.anything() })
        expect(pack.claims.map(({ claim }) => claim.id).sort()).toEqual([...ledger.entries.keys()].sort())
      }),
      { numRuns: 60 },
    )
  })

  it('holds the library that ships, with its states and the standing of every slot', () => {
    const pack = built(ledgerOfLibrary(rawLibrary().evidence as EvidenceRecord[], '2026-11-23', []))
    expect(readPack(signed(pack), ours).ok).toBe(true)
    expect(pack.claims).toHaveLength(155)
    expect(pack.claims.find(({ claim }) => claim.id === 'conviction-rate-2015-paper')).toMatchObject({
      state: 'superseded',
      standing: 'empty',
    })
  })

  it('is refused when any one byte of its file is changed', () => {
    const pack = built(
      aLedger(
        [
          { ...anEntry(aClaim(), [move('checked')]), slot: slot('other') },
          anEntry(aClaim({ id: 'other', figure: null })),
        ],
        [aSource()],
      ),
    )
    const file = Buffer.from(signed(pack))
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const changed = Uint8Array.from(file)
        changed[place] = (changed[place] ?? 0) ^ change
        // The name of the key is not signed: it says whose key to look for.
        const text = Buffer.from(changed).toString('latin1')
        fc.pre(text.includes('"key":"ours"'))
        expect(readPack(changed, ours).ok).toBe(false)
      }),
      // The last letter of the signature has bits that Base64 leaves unused.
      { numRuns: 500, examples: [1, 2, 3].map((change) => [file.lastIndexOf('==') - 1, change]) },
    )
  })
})

describe('reading a pack', () => {
  const pack = built(
    aLedger(
      [{ ...anEntry(aClaim(), [move('checked')]), slot: slot('other') }, anEntry(aClaim({ id: 'other' }))],
      [aSource()],
    ),
    { decisions: [] },
  )
  const problemsOfFile = (file: Uint8Array, verifySignature: VerifySignature = ours) => {
    const read = readPack(file, verifySignature)
    return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`)
  }
  /** Properly signed, by somebody who builds packs in another way. */
  const altered = (change: (pack: Pack) => void) => {
    const copy = structuredClone(pack)
    change(copy)
    copy.hashes = hashesOf(copy)
    return problemsOfFile(signed(copy))
  }

  it('looks at nothing of it before the signature has held', () => {
    expect(problemsOfFile(signed(pack))).toEqual([])
    expect(problemsOfFile(signed(pack), () => false)).toEqual([
      '$.signature: expected a signature that holds for this pack',
    ])
    const other = { ...pack, name: 'other' }
    const stolen = writePack(other, { key: 'ours', value: sign(null, packBytes(pack), privateKey).toString('base64') })
    expect(problemsOfFile(Buffer.from(stolen))).toEqual(['$.signature: expected a signature that holds for this pack'])
  })

  it('refuses another format, another form of the file, and what is no pack', () => {
    expect(problemsOfFile(signed({ ...pack, format: 'article-three/pack@2' as Pack['format'] }))).toEqual([
      '$.pack.format: expected article-three/pack@1',
    ])
    const spaced = Buffer.from(JSON.stringify(JSON.parse(Buffer.from(signed(pack)).toString()), null, 1))
    expect(problemsOfFile(spaced)).toEqual([
      '$: expected the canonical form of JSON (RFC 8785), as the pack was written',
    ])
    expect(problemsOfFile(Buffer.from('PK'))).toEqual(['$: expected JSON'])
    expect(problemsOfFile(Buffer.from('{"pack":{}}'))).toContain(
      '$.pack.format: expected some text, and nothing is there',
    )
  })

  it.each<[what: string, change: (pack: Pack) => void, problem: string]>([
    [
      'a claim of a narrower tier',
      (one) => {
        one.claims[0]!.claim.tier = 'counsel-only'
      },
      '$.pack.claims[0].claim.tier: expected public',
    ],
    [
      'a source of a narrower tier',
      (one) => {
        one.sources[0]!.tier = 'sealed'
      },
      '$.pack.sources[0].tier: expected public',
    ],
    [
      'a claim whose source is missing',
      (one) => {
        one.sources = []
      },
      '$.pack.claims[0].claim.source: expected source-prisons to be in the pack',
    ],
    [
      'an id that means two things',
      (one) => {
        one.claims[0]!.claim.id = 'prison-deaths-2016'
      },
      '$.pack.claims[1].claim.id: expected each id once only',
    ],
    [
      'a contrary claim that is not there',
      (one) => {
        one.claims.shift()
      },
      '$.pack.claims[0].slot.contrary[0]: expected other to be in the pack',
    ],
    [
      'a state without the moves',
      (one) => {
        one.claims[0]!.state = 'corroborated'
      },
      '$.pack.claims[0].state: expected as-asserted, where its moves lead',
    ],
    [
      'a slot said to be searched that is empty',
      (one) => {
        one.claims[0]!.standing = 'searched'
      },
      '$.pack.claims[0].standing: expected empty, which its slot says',
    ],
    [
      'a twin that tells for whom it stands',
      (one) => {
        one.claims[0]!.claim.twinOf = 'kept'
      },
      '$.pack.claims[0].claim.twinOf: expected null: for whom it stands is not told',
    ],
    [
      'white space at an end',
      (one) => {
        one.claims[0]!.claim.title = ' x'
      },
      '$.pack: expected text without white space at its ends',
    ],
  ])('refuses %s, though it is signed', (_what, change, problem) => {
    expect(altered(change)).toContain(problem)
  })

  it('refuses hashes of something else', () => {
    const hashes = {
      ...pack.hashes,
      sources: { 'source-prisons': `sha256:${createHash('sha256').update('x').digest('hex')}` },
    }
    expect(problemsOfFile(signed({ ...pack, hashes }))).toEqual([
      '$.pack.hashes: expected the hashes of what is in the pack',
    ])
  })
})
