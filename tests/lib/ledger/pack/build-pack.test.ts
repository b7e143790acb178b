import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry, Ledger } from '#lib/domain/ledger/ledger'
import { buildPack, type PackOrder } from '#lib/ledger/pack/build-pack'
import { packBytes } from '#lib/ledger/pack/pack'
import { anOrder, built, move, slot, someLedger } from '#tests/support/a-pack'
import { aClaim, aLedger, anEntry, aSource } from '#tests/support/invented-brief'

const problemsIn = (ledger: Ledger, order: Partial<PackOrder> = {}) => {
  const result = buildPack(ledger, anOrder({ claims: [...ledger.entries.keys()], ...order }))
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`)
}

describe('building a pack', () => {
  it('lets nothing through that is narrower than public, in no way, and names what it was', () => {
    let refused = 0
    fc.assert(
      fc.property(someLedger(['public', 'public', 'public', 'counsel-only', 'sealed']), (ledger) => {
        const result = buildPack(ledger, anOrder({ claims: [...ledger.entries.keys()] }))
        if (!result.ok) {
          refused += 1
          for (const { path } of result.problems) {
            const [kind, id = ''] = path.split(' ')
            const tier = kind === 'source' ? ledger.sources.get(id)?.tier : ledger.entries.get(id)?.claim.tier
            const source = ledger.sources.get(ledger.entries.get(id)?.claim.source ?? '')?.tier
            expect([tier, source].some((one) => one === 'counsel-only' || one === 'sealed')).toBe(true)
          }
          return
        }
        const text = Buffer.from(packBytes(result.pack)).toString()
        expect(text).not.toContain('canary')
        expect(text).not.toContain('kept-')
        expect(text).not.toMatch(/"tier":"(?!public)/)
        expect(text).not.toContain('account-1')
      }),
      { numRuns: 300 },
    )
    expect(refused).toBeGreaterThan(50)
  })

  const sealed = anEntry(aClaim({ id: 'sealed', tier: 'sealed', proposition: 'What she told us.' }))
  const twin = anEntry(aClaim({ id: 'twin', twinOf: 'sealed', proposition: 'A witness told it.' }))
  const naming: Entry = {
    ...anEntry(aClaim({ id: 'naming' }), [move('checked'), move('superseded', ['sealed'])]),
    slot: slot('sealed'),
  }

  it('fails for what is sealed or counsel-only, and names it', () => {
    expect(problemsIn(aLedger([sealed], [aSource()]))).toEqual([
      'claim sealed: expected to be public, in a public source, or to have a twin that is; it is sealed and the order names it',
    ])
    expect(problemsIn(aLedger([anEntry(aClaim())], [aSource({ tier: 'counsel-only' })]))).toEqual([
      expect.stringMatching(/^claim prison-deaths-2016: .*it is public/),
    ])
    expect(
      problemsIn(
        aLedger(
          [anEntry(aClaim())],
          [aSource({ origin: { kind: 'repeats', sources: ['kept'] } }), aSource({ id: 'kept', tier: 'sealed' })],
        ),
      ),
    ).toEqual(['source kept: expected to be public, but it is sealed'])
    expect(
      problemsIn(aLedger([anEntry(aClaim())], [aSource()]), {
        copies: [{ source: 'source-prisons', sha256: 'a'.repeat(64), size: 1, type: 'text/plain', tier: 'sealed' }],
      }),
    ).toEqual([`copy ${'a'.repeat(64)} of source source-prisons: expected to be public, but it is sealed`])
  })

  it('fails for what only another claim names', () => {
    expect(problemsIn(aLedger([naming, sealed], [aSource()]), { claims: ['naming'] })).toEqual([
      'claim sealed: expected to be public, in a public source, or to have a twin that is; it is sealed and claim naming names it',
    ])
  })

  it.each([
    [
      'as the sealed claim names it',
      [naming, { ...sealed, twin: 'twin' }, { ...twin, claim: { ...twin.claim, twinOf: null } }],
    ],
    ['as it was written at the twin', [naming, sealed, twin]],
  ])('takes the publishable twin, %s, and nothing of what was said of the record it stands for', (_how, entries) => {
    const pack = built(aLedger(entries, [aSource()]), { claims: ['naming'], assurances: ['sealed'] })
    expect(pack.claims.map(({ claim }) => [claim.id, claim.twinOf])).toEqual([
      ['naming', null],
      ['twin', null],
    ])
    expect(pack.assurances).toEqual(['twin'])
    expect(pack.claims[0]).toMatchObject({
      moves: [{ ground: 'Read.' }, { claims: ['twin'], ground: 'As the claim that is named here says.' }],
      slot: { contrary: [{ claim: 'twin', why: 'As the claim that is named here says.' }] },
    })
    const text = Buffer.from(packBytes(pack)).toString()
    expect(text).not.toMatch(/sealed|twin of|What she told us/)
  })

  it('fails for a claim whose source is missing, and for a name, version or move that could not be read', () => {
    expect(problemsIn(aLedger([anEntry(aClaim())], []))).toEqual([
      'source source-prisons: expected to be there: claim prison-deaths-2016 names it',
    ])
    expect(problemsIn(aLedger([], []), { claims: ['nowhere'] })).toEqual([
      'claim nowhere: expected to be there: the order names it',
    ])
    expect(
      problemsIn(aLedger([anEntry(aClaim(), [move('corroborated', ['prison-deaths-2016'])])], [aSource()])),
    ).toEqual([expect.stringMatching(/^\$\.pack\.claims\[0\]\.moves\[0\]: From “as asserted”/)])
    expect(problemsIn(aLedger([], []), { name: 'Not An Id' })).toEqual([
      '$.pack.name: expected small letters, digits and single hyphens',
    ])
    expect(problemsIn(aLedger([], []), { version: 2 })).toEqual([
      '$.pack.changes: expected the last change to be of this version',
    ])
  })
})
