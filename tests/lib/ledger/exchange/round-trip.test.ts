import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateWords } from '#lib/domain/ledger/claim-state'
import { standingWords } from '#lib/domain/ledger/contrary-slot'
import { notOpenSource } from '#lib/domain/ledger/open-origins'
import { readBibtex, toBibtex } from '#lib/ledger/exchange/bibtex'
import { claimsCsv, claimsJson } from '#lib/ledger/exchange/claims-table'
import { readCslJson, toCslJson } from '#lib/ledger/exchange/csl-json'
import { type Exchanged, exchangedOf } from '#lib/ledger/exchange/exchanged'
import { readRis, toRis } from '#lib/ledger/exchange/ris'
import { aClaim, aLedger, anEntry, aSource } from '#tests/support/invented-brief'
import { someExchanged } from '#tests/support/random-exchanged'

const formats = [
  ['CSL-JSON', toCslJson, readCslJson],
  ['RIS', toRis, readRis],
  ['BibTeX', toBibtex, readBibtex],
] as const
// Nothing of ours may take what is said here for what the file says.
const unsaid = { kind: 'news', tier: 'sealed' } as const

const someItems = someExchanged({ maxLength: 2 })

describe.each(formats)('%s', (_name, write, read) => {
  it('gives back every source and claim as it was written', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        expect(read(write(items), unsaid)).toEqual({ entries: items, skipped: [], leftOut: [] })
      }),
    )
  })

  it('says of every claim how far it was tested and what its contrary slot holds', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const text = write(items)
        const told = (words: string) => text.split(words).length - 1
        for (const { claims } of items)
          for (const { state, standing } of claims) {
            expect(told(`State: ${stateWords[state]}.`)).toBeGreaterThan(0)
            expect(told(`Contrary slot: ${standingWords[standing]}.`)).toBeGreaterThan(0)
          }
        const all = items.reduce((sum, { claims }) => sum + claims.length, 0)
        expect(told('Contrary slot: ')).toBe(all)
      }),
      { numRuns: 50 },
    )
  })

  it('takes what somebody changed in a field', () => {
    const text = write([{ source: aSource(), claims: [] }])
      .replaceAll('Lantern Watch', 'Beacon Watch')
      .replaceAll('2017', '2018')
    expect(read(text, unsaid).entries[0]?.source).toEqual(aSource({ publisher: 'Beacon Watch', date: '2018-06-12' }))
  })

  it('skips, with its place, an entry whose claims are damaged, whole, and takes the others', () => {
    const item = (id: string) => ({
      source: aSource({ id }),
      claims: [{ claim: aClaim({ id: `claim-${id}`, source: id }), state: 'checked', standing: 'empty' } as const],
    })
    const text = write([item('one'), item('two'), item('three')])
    const damaged = text.replace(/("id":\s*"claim-two")/u, '"id": "Claim Two"')
    const { entries, skipped } = read(damaged, unsaid)
    expect(entries.map(({ source }) => source.id)).toEqual(['one', 'three'])
    expect(skipped).toEqual([
      {
        where: expect.stringMatching(/^(line \d+|\$\[1\])$/),
        reason: expect.stringContaining('claim.id: expected small letters'),
      },
    ])
  })

  it('refuses a second source or claim of one id', () => {
    const claimed = { claim: aClaim(), state: 'checked', standing: 'empty' } as const
    const item = { source: aSource(), claims: [claimed] }
    const other = { source: aSource({ id: 'other' }), claims: [{ ...claimed, claim: aClaim({ source: 'other' }) }] }
    const reasons = (items: Exchanged[]) => read(write(items), unsaid).skipped.map(({ reason }) => reason)
    expect(reasons([item, item])).toEqual(['expected one entry with the id source-prisons only'])
    expect(reasons([item, other])).toEqual(['expected one claim with the id prison-deaths-2016 only'])
  })
})

describe('a table and a list of claims', () => {
  it('say of every claim how far it was tested and what its contrary slot holds', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const claims = items.flatMap((item) => item.claims)
        const json = JSON.parse(claimsJson(items)) as { sources: { claims: Record<string, unknown>[] }[] }
        expect(
          json.sources.flatMap((source) =>
            source.claims.map(({ state, contrarySlot, contrarySlotInWords }) => [
              state,
              contrarySlot,
              contrarySlotInWords,
            ]),
          ),
        ).toEqual(claims.map(({ state, standing }) => [state, standing, standingWords[standing]]))
        const csv = claimsCsv(items)
        for (const { state, standing } of claims)
          expect(csv).toContain(`,${stateWords[state]},${standingWords[standing]},`)
        expect(Object.values(standingWords).reduce((sum, words) => sum + csv.split(`,${words},`).length - 1, 0)).toBe(
          claims.length,
        )
      }),
      { numRuns: 50 },
    )
  })

  it('begin no formula', () => {
    const csv = claimsCsv([
      {
        source: aSource({ publisher: '+1' }),
        claims: [{ claim: aClaim({ title: '=HYPERLINK("x")' }), state: 'checked', standing: 'empty' }],
      },
    ])
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
    expect(csv).toContain(`"'+1"`)
  })
})

describe('what is exchanged', () => {
  const entries = [
    anEntry(aClaim({ id: 'b' })),
    anEntry(aClaim({ id: 'a' })),
    anEntry(aClaim({ id: 'c', tier: 'counsel-only' })),
    anEntry(aClaim({ id: 'd', source: 'kept' })),
    anEntry(aClaim({ id: 'e', tier: 'sealed' })),
  ]
  const ledger = aLedger(entries, [aSource(), aSource({ id: 'kept', tier: 'counsel-only' })])

  it('goes no further than its tier or that of its source, and what stays behind is named', () => {
    const ids = (output: 'public' | 'counsel-only') => {
      const { items, leftOut } = exchangedOf(ledger, output)
      return { out: items.flatMap(({ claims }) => claims.map(({ claim }) => claim.id)), leftOut }
    }
    expect(ids('public')).toEqual({ out: ['a', 'b'], leftOut: ['c', 'd', 'e'] })
    expect(ids('counsel-only')).toEqual({ out: ['d', 'a', 'b', 'c'], leftOut: ['e'] })
  })

  it('names nothing that a source repeats and that may not go so far', () => {
    const public_ = aSource({ id: 'public', origin: { kind: 'repeats', sources: ['kept', 'gone'] } })
    const repeating = aLedger(
      [anEntry(aClaim({ source: 'public' }))],
      [public_, aSource({ id: 'kept', tier: 'sealed' })],
    )
    const { items } = exchangedOf(repeating, 'counsel-only')
    expect(items[0]?.source.origin).toEqual({ kind: 'repeats', sources: ['gone', notOpenSource] })
  })
})
