import 'server-only'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import { ledgerOfLibrary } from '#lib/domain/ledger/from-library'
import type { Entry, Ledger } from '#lib/domain/ledger/ledger'
import type { Library } from '#lib/domain/library'
import type { HeldItem } from './held-items.ts'
import type { HeldBrief, HeldEntry, HeldLedger, HeldPacks, HeldSource } from './held-ledger.ts'

/** What ships with what an organisation entered merged into it, row by row. It is written on; what others hold is copied from it. */
export interface Merged {
  libraryHash: string
  shipped: Ledger
  entries: Map<string, HeldEntry>
  sources: Map<string, HeldSource>
  briefs: Map<string, HeldBrief>
  made: Map<string, HeldPacks['made'] extends ReadonlyMap<string, infer Made> ? Made : never>
  taken: Map<string, HeldPacks['taken'] extends ReadonlyMap<string, infer Taken> ? Taken : never>
}

const nothingDone: HeldEntry['own'] = { moves: [], slot: emptySlot }

/** The library that ships, to which nothing was done yet. */
export function mergedFrom({ evidence, contrary, compiledOn, hash }: Library): Merged {
  const shipped = ledgerOfLibrary(evidence, compiledOn, contrary)
  const asShipped = { row: null, madeBy: null }
  return {
    ...{ libraryHash: hash, shipped, briefs: new Map(), made: new Map(), taken: new Map() },
    entries: new Map(
      [...shipped.entries].map(([id, entry]) => [id, { ...entry, ...asShipped, madeAt: null, own: nothingDone }]),
    ),
    sources: new Map([...shipped.sources].map(([id, source]) => [id, { ...source, ...asShipped, from: 'library' }])),
  }
}

/** The ledger as it was merged so far: what is merged later does not change it. */
export const ledgerOf = ({ libraryHash, entries, sources, briefs, made, taken }: Merged, seq: number): HeldLedger => ({
  ...{ seq, libraryHash, entries: new Map(entries), sources: new Map(sources), briefs: new Map(briefs) },
  packs: { made: new Map(made), taken: new Map(taken) },
})

/** Takes a row in, or its next version. Rows are taken in as they were changed, one after the other. */
export function mergeItem(merged: Merged, { id, version, item }: HeldItem): void {
  const { shipped, entries, sources, briefs, made, taken } = merged
  const row = { id, version }
  const { by: madeBy, at: madeAt } = item
  switch (item.kind) {
    case 'source':
      sources.set(item.source.id, { ...item.source, row, madeBy, from: item.from })
      break
    case 'claim': {
      const { claim, moves, slot, compared, twin, from, grade, came } = item
      const entry = { claim, moves, slot, compared, twin, from, grade, came }
      entries.set(claim.id, { ...entry, row, madeBy, madeAt, own: { moves, slot, twin } })
      break
    }
    case 'on-record': {
      const entry = shipped.entries.get(item.record)
      // A record that no longer ships takes what was laid over it along; it is there again when the record is.
      if (entry) entries.set(item.record, { ...layOver(entry, item), row, madeBy: null, madeAt: null, own: item })
      break
    }
    case 'on-source': {
      const source = shipped.sources.get(item.source)
      const { about, origin, language } = item
      if (source) sources.set(item.source, { ...source, about, origin, language, row, madeBy: null, from: 'library' })
      break
    }
    case 'gone': {
      // Of its own row alone: the same id may have come again in another one.
      const of = item.what === 'claim' ? entries : sources
      if (of.get(item.id)?.row?.id === id) of.delete(item.id)
      break
    }
    case 'pack-made':
      made.set(item.pack.id, { ...item.pack, madeBy, madeAt })
      break
    case 'pack-taken':
      taken.set(item.pack.name, { ...item.pack, row, madeBy, madeAt })
      break
    case 'brief':
      briefs.set(item.brief.id, { ...item.brief, row, madeBy, madeAt })
      break
  }
}

const layOver = (entry: Entry, over: Pick<Entry, 'moves' | 'slot'>): Entry => ({
  ...entry,
  moves: [...entry.moves, ...over.moves],
  slot: {
    contrary: [...entry.slot.contrary, ...over.slot.contrary],
    searches: [...entry.slot.searches, ...over.slot.searches],
  },
})
