import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateAfter } from '#lib/domain/ledger/claim-state'
import type { Entry, Ledger } from '#lib/domain/ledger/ledger'
import { applyPack } from '#lib/ledger/pack/apply-pack'
import type { Pack } from '#lib/ledger/pack/pack'
import { packDifference } from '#lib/ledger/pack/pack-difference'
import { at, built, move, slot, someLedger } from '#tests/support/a-pack'
import { aClaim, aLedger, anEntry, aSource } from '#tests/support/invented-brief'

const nothing = aLedger([], [])
const applied = (ledger: Ledger, pack: Pack) => {
  const result = applyPack(ledger, pack)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result
}
const problemsOf = (ledger: Ledger, pack: Pack) => {
  const result = applyPack(ledger, pack)
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`)
}

const deaths = anEntry(aClaim())
const other = anEntry(aClaim({ id: 'other', title: 'Other deaths' }))
const newer = anEntry(aClaim({ id: 'newer', title: 'Deaths counted again' }))
const origin = aSource({ id: 'origin', title: 'A register' })
const source = aSource({ origin: { kind: 'repeats', sources: ['origin'] } })
const first = built(aLedger([deaths, other], [source, origin]))
const second = built(
  aLedger(
    [
      { ...deaths, moves: [move('superseded', ['newer'])] },
      { ...newer, slot: slot('newer') },
    ],
    [source, { ...origin, title: 'The register' }],
  ),
  { version: 2, changes: [...first.changes, { version: 2, madeAt: at, what: 'Counted again.' }] },
)

describe('a pack comes to a ledger', () => {
  it('with all that is in it, and a second time with nothing', () => {
    fc.assert(
      fc.property(someLedger(['public']), (ledger) => {
        const pack = built(ledger)
        const { ledger: after } = applied(nothing, pack)
        expect(
          [...after.entries.values()].map(({ claim, moves, slot, grade, from }) => [claim, moves, slot, grade, from]),
        ).toEqual(pack.claims.map(({ claim, moves, slot, grade }) => [claim, moves, slot, grade, 'pack:orvania']))
        expect([...after.sources.values()]).toEqual(pack.sources)
        const { clashes, claims, sources } = packDifference(after, pack)
        expect(
          [clashes, claims.added, claims.changed, claims.gone, sources.added, sources.changed, sources.gone].flat(),
        ).toEqual([])
        expect(applied(after, pack)).toEqual({ ok: true, ledger: after, setAside: [] })
      }),
      { numRuns: 60 },
    )
  })

  it('a new version says what is new, changed field by field, superseded and gone', () => {
    const { ledger } = applied(nothing, first)
    const difference = packDifference(ledger, second)
    expect(difference).toMatchObject({
      claims: { added: ['newer'], superseded: [{ id: 'prison-deaths-2016', by: 'newer' }], gone: ['other'] },
      sources: {
        added: [],
        changed: [{ id: 'origin', fields: [{ path: '$.title', before: 'A register', after: 'The register' }] }],
        gone: [],
      },
      clashes: [],
    })
    expect(difference.claims.changed.map(({ id, fields }) => [id, fields.map(({ path }) => path)])).toEqual([
      ['prison-deaths-2016', ['$.moves']],
    ])
    const { ledger: after } = applied(ledger, second)
    expect([...after.entries.keys()].sort()).toEqual(['newer', 'prison-deaths-2016'])
    expect(after.sources.get('origin')?.title).toBe('The register')
  })

  it('leaves what was done here on its claims, and sets aside the moves that no longer follow', () => {
    const { ledger } = applied(nothing, first)
    const searched = { by: 'account-1', name: 'J. Ash', at, where: 'here', looked: 'thus' }
    const done = (id: string): [string, Entry] => {
      const entry = ledger.entries.get(id)!
      return [id, { ...entry, moves: [...entry.moves, move('checked')], slot: { contrary: [], searches: [searched] } }]
    }
    const worked = { ...ledger, entries: new Map([...ledger.entries, done('prison-deaths-2016')]) }
    expect(packDifference(worked, first).claims.changed).toEqual([])
    const kept = applied(worked, first)
    expect(kept).toEqual({ ok: true, ledger: worked, setAside: [] })
    const { ledger: after, setAside } = applied(worked, second)
    const entry = after.entries.get('prison-deaths-2016')!
    expect(stateAfter(entry.moves)).toBe('superseded')
    expect(entry.slot.searches).toEqual([searched])
    expect(setAside).toEqual([
      { claim: 'prison-deaths-2016', move: move('checked'), why: expect.stringContaining('superseded and stays so') },
    ])
  })

  it('is refused, whole, where an id means something else here', () => {
    const mine = aLedger([anEntry(aClaim({ proposition: 'Quite another thing.', asOf: '2015-01-01' }))], [aSource()])
    expect(packDifference(mine, first).clashes).toMatchObject([
      {
        item: 'claim',
        id: 'prison-deaths-2016',
        from: 'here',
        fields: [{ path: '$.asOf' }, { path: '$.proposition' }],
      },
      {
        item: 'source',
        id: 'source-prisons',
        from: 'here',
        fields: [{ path: '$.origin.kind' }, { path: '$.origin.sources' }],
      },
    ])
    expect(problemsOf(mine, first)).toEqual([
      'claim prison-deaths-2016: expected an id of its own: it came from here and differs in $.asOf, $.proposition',
      'source source-prisons: expected an id of its own: it came from here and differs in $.origin.kind, $.origin.sources',
    ])
    expect(problemsOf(aLedger([], [aSource({ id: 'origin', title: 'Of nobody' })]), first)).toEqual([
      'source origin: expected an id of its own: it came from here and differs in $.title',
    ])
  })

  it('leaves alone what was here before and means the same, with all that was done to it', () => {
    const mine = aLedger(
      [{ ...anEntry(aClaim(), [move('checked')]), slot: slot('prison-deaths-2016') }],
      [source, origin],
    )
    const { ledger } = applied(mine, first)
    expect(ledger.entries.get('prison-deaths-2016')).toEqual(mine.entries.get('prison-deaths-2016'))
    expect(ledger.entries.get('other')?.from).toBe('pack:orvania')
  })

  it('is refused where something that stays names what would go', () => {
    const { ledger } = applied(nothing, first)
    const mine: Entry = { ...anEntry(aClaim({ id: 'mine' })), slot: slot('other') }
    const naming = { ...ledger, entries: new Map([...ledger.entries, ['mine', mine]]) }
    expect(problemsOf(naming, second)).toEqual(['claim mine: expected to name no claim that goes, but it names other'])
  })

  it('keeps a source that something here rests on, and takes its new form; not one of the library', () => {
    const { ledger } = applied(nothing, first)
    const third = built(aLedger([anEntry(aClaim({ source: 'origin' }))], [{ ...origin, title: 'The register' }]), {
      version: 2,
      changes: [{ version: 2, madeAt: at, what: 'Less.' }],
    })
    const using = (from: Entry['from']): Ledger => ({
      ...ledger,
      entries: new Map([...ledger.entries, ['mine', { ...anEntry(aClaim({ id: 'mine' })), from }]]),
    })
    expect([...applied(ledger, third).ledger.sources.keys()]).toEqual(['origin'])
    const kept = applied(using('here'), third).ledger
    expect([...kept.sources.values()].map(({ id, title }) => [id, title]).sort()).toEqual([
      ['origin', 'The register'],
      ['source-prisons', 'Prisons of Orvania'],
    ])
    expect(problemsOf(using('library'), third)).toEqual([
      'source origin: expected an id of its own: it came from library and differs in $.title',
    ])
  })
})
