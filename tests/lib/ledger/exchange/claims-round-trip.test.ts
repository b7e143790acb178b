import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nothingKnown } from '#lib/domain/ledger/nothing-known'
import type { FileRead } from '#lib/ledger/exchange/bibliography'
import { claimsCsv, claimsJson } from '#lib/ledger/exchange/claims-table'
import type { Exchanged } from '#lib/ledger/exchange/exchanged'
import { type Intake, takeFile } from '#lib/ledger/exchange/intake'
import { readClaimsCsv, readClaimsJson } from '#lib/ledger/exchange/read-claims'
import { aClaim, aFigure, aSource } from '#tests/support/a-small-ledger'
import { someExchanged } from '#tests/support/random-exchanged'
import { someClaim, someSource } from '#tests/support/random-ledger'

const tier = fc.constantFrom('public', 'counsel-only', 'sealed')
const someItems = someExchanged(
  { minLength: 1, maxLength: 2 },
  {
    source: fc.tuple(someSource(), tier).map(([source, of]) => ({ ...source, tier: of })),
    claim: fc.tuple(someClaim(), tier).map(([claim, of]) => ({ ...claim, tier: of, twinOf: null })),
  },
)

/** What a table has columns for: not who a source is and what it repeats, nor a figure without any part. */
const inTable = (items: readonly Exchanged[]): Exchanged[] =>
  items.map(({ source, claims }) => ({
    source: { ...source, about: nothingKnown, origin: { kind: 'not-stated' } },
    claims: claims.map((one) => {
      const { figure } = one.claim
      const empty = figure !== null && Object.values(figure).every((part) => part === null)
      return { ...one, claim: { ...one.claim, figure: empty ? null : figure } }
    }),
  }))
/** Elements and rules are ids, in which a semicolon cannot stand. */
const withIds = (items: readonly Exchanged[]): Exchanged[] =>
  items.map(({ source, claims }) => ({
    source,
    claims: claims.map((one) => ({ ...one, claim: { ...one.claim, elements: ['torture/a'], rules: ['b', 'c'] } })),
  }))

describe('claims that leave and come back', () => {
  it('are as JSON what they were', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        expect(readClaimsJson(claimsJson(items))).toEqual({ entries: items, skipped: [], leftOut: [] })
      }),
    )
  })

  it('are as a table what it has columns for, whatever a spreadsheet puts between its cells', () => {
    fc.assert(
      fc.property(someItems.map(withIds), (items) => {
        expect(readClaimsCsv(claimsCsv(items))).toEqual({ entries: inTable(items), skipped: [], leftOut: [] })
      }),
    )
    const items = [{ source: aSource(), claims: [{ claim: aClaim(), state: 'checked', standing: 'empty' } as const] }]
    const lines = claimsCsv(items).replaceAll('\r\n', '\n')
    for (const separator of [';', '\t'])
      expect(readClaimsCsv(lines.replaceAll(',', separator)).entries).toEqual(inTable(items))
  })
})

describe('what is not as expected', () => {
  const claims = ['one', 'two', 'three'].map((id) => ({
    ...{
      claim: aClaim({ id, title: `Title ${id}`, figure: aFigure({ value: 31 }) }),
      state: 'checked',
      standing: 'empty',
    },
  })) as Exchanged['claims']
  const items = [{ source: aSource(), claims }]
  const three = claims.map((one) => ({ ...one, claim: { ...one.claim, proposition: `It says ${one.claim.id}.` } }))
  const ids = ({ entries }: FileRead) => entries.flatMap((entry) => entry.claims.map(({ claim }) => claim.id))

  it('in a table is named by row and column, and the other rows come in', () => {
    const text = claimsCsv(items)
    const dated = readClaimsCsv(text.replace(/(Title two.*?)2025-06-01/u, '$11/6/2025'))
    expect(ids(dated)).toEqual(['one', 'three'])
    expect(dated.skipped).toEqual([{ where: 'row 3, column “as of”', reason: expect.stringContaining('expected') }])
    const counted = readClaimsCsv(text.replace(/(Title three.*?),31,/u, '$1,about 31,'))
    expect(counted.skipped.map(({ where }) => where)).toEqual(['row 4, column “value”'])
    const other = readClaimsCsv(text.replace(/(Title three.*)Elm/u, '$1Oak'))
    expect(other.skipped).toEqual([
      { where: 'row 4, column “publisher”', reason: 'expected what row 2 has, which names the same source' },
    ])
    const twice = readClaimsCsv(text.replace('three', 'one'))
    expect(twice.skipped).toEqual([{ where: 'row 4, column “claim”', reason: 'expected the claim one once only' }])
  })

  it('a table that somebody wrote has no ids: a row is known again by what it says', () => {
    const blank = (table: string) =>
      table.replaceAll(/^(?:one|two|three),/gmu, ',').replaceAll(`,${aSource().id},`, ',,')
    const read = readClaimsCsv(blank(claimsCsv(items.map(({ source }) => ({ source, claims: three })))))
    expect(read.skipped).toEqual([])
    expect(read.entries).toHaveLength(1)
    expect(new Set(ids(read)).size).toBe(3)
    const again = readClaimsCsv(blank(claimsCsv(items.map(({ source }) => ({ source, claims: three.toReversed() })))))
    expect(ids(again).sort()).toEqual(ids(read).sort())
    const twice = readClaimsCsv(blank(claimsCsv(items)))
    const place = (row: number) => ({ where: `row ${row}, column “claim”`, reason: 'expected what it says once only' })
    expect(twice.skipped).toEqual([place(3), place(4)])
  })

  it('in the head of a table is a column that is lacking or not ours', () => {
    const without = readClaimsCsv('claim,title\r\na,b\r\n')
    expect(without.skipped[0]?.where).toBe('row 1')
    expect(without.skipped[0]?.reason).toContain('“proposition”')
    const more = readClaimsCsv(claimsCsv(items).replace('event date', 'remarks'))
    expect(more.leftOut.map(({ where }) => where)).toEqual(['row 1, column “remarks”'])
    expect(ids(more)).toHaveLength(3)
    expect(readClaimsCsv('claim,title\r\n"a,b\r\n').skipped[0]?.where).toBe('row 2')
  })

  it('in JSON is named by its path, and the other claims come in', () => {
    const changed = JSON.parse(claimsJson(items))
    changed.sources[0].claims[1].asOf = '1/6/2025'
    changed.sources[0].claims[2].contrarySlot = 'full'
    const read = readClaimsJson(JSON.stringify(changed))
    expect(ids(read)).toEqual(['one'])
    expect(read.skipped.map(({ where }) => where)).toEqual([
      '$.sources[0].claims[1].asOf',
      '$.sources[0].claims[2].contrarySlot',
    ])
    expect(readClaimsJson('{"format":"x"}').skipped[0]?.where).toBe('$.format')
    expect(readClaimsJson('no').skipped).toEqual([{ where: '$', reason: 'expected JSON' }])
  })
})

describe('a file that is brought in', () => {
  const ids = new Set<string>()
  const newId = () => {
    const id = `new-${ids.size}`
    ids.add(id)
    return id
  }
  const saying = (over: Partial<Intake> = {}): Intake => ({
    ...{ tier: 'public', claims: true, maySee: () => true, newId },
    known: { rules: new Set(['a-rule']), elements: new Set() },
    ...over,
  })
  const file = (items: Exchanged[]): FileRead => ({ entries: items, skipped: [], leftOut: [] })
  const item = (claim: Parameters<typeof aClaim>[0] = {}, source: Parameters<typeof aSource>[0] = {}): Exchanged => ({
    source: aSource(source),
    claims: [{ claim: aClaim(claim), state: 'checked', standing: 'filled' }],
  })
  const nothing = { sources: new Map(), entries: new Map() }
  const ledgerOf = ({ sources, claims }: ReturnType<typeof takeFile>) => ({
    sources: new Map(sources.map((source) => [source.id, source])),
    entries: new Map(claims.map((one) => [one.claim.id, one])),
  })

  it('adds what is new under ids of its own, with what the file said of it; brought again it is all there', () => {
    const taken = takeFile(nothing, file([item()]), saying())
    const [source] = taken.sources
    expect(source).toEqual({ ...aSource(), id: source?.id })
    expect(source?.id).not.toBe(aSource().id)
    expect(taken.claims).toEqual([
      {
        claim: { ...aClaim(), id: expect.stringMatching(/^new-/), source: source?.id },
        came: { id: aClaim().id, state: 'checked', standing: 'filled' },
      },
    ])
    const again = takeFile(ledgerOf(taken), file([item({ title: 'Another title' })]), saying())
    expect(again).toMatchObject({ sources: [], claims: [], claimsThere: [{ differs: ['title'] }] })
    // The same words of the same source under another id are no second claim.
    const other = takeFile(ledgerOf(taken), file([item({ id: 'other' })]), saying())
    expect(other).toMatchObject({ claims: [], claimsThere: [{ differs: [] }] })
  })

  it('is never wider than the file says, than the person says, nor than the source is here', () => {
    const tiersOf = (claim: 'public' | 'counsel-only', source: 'public' | 'counsel-only', tier: Intake['tier']) => {
      const { sources, claims } = takeFile(nothing, file([item({ tier: claim }, { tier: source })]), saying({ tier }))
      return [sources[0]?.tier, claims[0]?.claim.tier]
    }
    expect(tiersOf('public', 'public', 'public')).toEqual(['public', 'public'])
    expect(tiersOf('counsel-only', 'public', 'public')).toEqual(['public', 'counsel-only'])
    expect(tiersOf('public', 'counsel-only', 'public')).toEqual(['counsel-only', 'counsel-only'])
    expect(tiersOf('public', 'public', 'sealed')).toEqual(['sealed', 'sealed'])
    const here = ledgerOf(takeFile(nothing, file([item({}, { tier: 'sealed' })]), saying()))
    const more = takeFile(here, file([item({ id: 'other', proposition: 'Another thing.' })]), saying())
    expect(more.claims.map(({ claim }) => claim.tier)).toEqual(['sealed'])
  })

  it('brings in nothing that whoever brings it may not see, nor claims that were not asked for', () => {
    const lawyerOnly = saying({ maySee: (tier) => tier === 'public' })
    const taken = takeFile(nothing, file([item({ tier: 'counsel-only' })]), lawyerOnly)
    expect(taken).toMatchObject({ claims: [], skipped: [{ where: '“A claim”' }] })
    expect(takeFile(nothing, file([item({}, { tier: 'sealed' })]), lawyerOnly)).toMatchObject({
      sources: [],
      claims: [],
    })
    expect(takeFile(nothing, file([item()]), saying({ claims: false })).claims).toEqual([])
  })

  it('keeps what a source repeats under its id here, and tells of what is not here', () => {
    const source = (id: string, ...sources: string[]) =>
      aSource({
        id,
        title: `Of ${id}`,
        url: null,
        origin: sources.length > 0 ? { kind: 'repeats', sources } : { kind: 'primary' },
      })
    const entries = [source('a', 'b', 'not-open-to-you'), source('b'), source('c', 'd'), source('d', 'c')]
    const taken = takeFile(nothing, file(entries.map((one) => ({ source: one, claims: [] }))), saying())
    const id = (title: string) => taken.sources.find((one) => one.title === title)?.id
    expect(taken.sources.map(({ origin }) => origin)).toEqual([
      { kind: 'repeats', sources: [id('Of b')] },
      { kind: 'primary' },
      { kind: 'repeats', sources: [id('Of d')] },
      { kind: 'not-stated' },
    ])
    expect(taken.leftOut.map(({ where }) => where)).toEqual(['“Of a”', '“Of d”'])
  })

  it('leaves out rules that the rule book here has not, and says so', () => {
    const taken = takeFile(nothing, file([item({ rules: ['a-rule', 'gone'], elements: ['gone'] })]), saying())
    expect(taken.claims[0]?.claim).toMatchObject({ rules: ['a-rule'], elements: [] })
    expect(taken.leftOut.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('rules that the rule book here has not: gone'),
      expect.stringContaining('elements'),
    ])
  })
})
