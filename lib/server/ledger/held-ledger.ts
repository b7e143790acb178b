import 'server-only'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import { ledgerOfLibrary } from '#lib/domain/ledger/from-library'
import type { KeptBrief } from '#lib/domain/ledger/kept-brief'
import type { MadePack, TakenPack } from '#lib/domain/ledger/kept-pack'
import type { Entry } from '#lib/domain/ledger/ledger'
import type { Source } from '#lib/domain/ledger/source'
import type { Tier } from '#lib/domain/ledger/tier'
import type { Library } from '#lib/domain/library'
import { organisationKey } from '../keys/data-keys.ts'
import { readLibrary } from '../library/read-library.ts'
import { type Tenant, type TenantTransaction, withTenant } from '../tenant.ts'
import { type OpenedItem, openItem } from './ledger-cells.ts'

/** A row of the ledger, opened. */
export interface HeldItem {
  id: string
  version: number
  item: OpenedItem
}

/** An entry with the row that it is, or that was laid over it; null for what is as it shipped. */
export interface HeldEntry extends Entry {
  row: { id: string; version: number } | null
  /** The account that entered it; null for what shipped. */
  madeBy: string | null
  madeAt: string | null
  /** What was done to it here, as it is stored: all of it for a claim of one's own. */
  own: Pick<Entry, 'moves' | 'slot'>
}
export interface HeldSource extends Source {
  row: { id: string; version: number } | null
  madeBy: string | null
  from: Entry['from']
}

/** A brief that is gone through. */
export interface HeldBrief extends KeptBrief {
  row: { id: string; version: number }
  madeBy: string
  madeAt: string
}

/** The whole ledger of an organisation, whoever may see which part of it. */
export interface HeldLedger {
  /** Of the last change; 0 before the first. */
  seq: number
  /** Of the library underneath. */
  libraryHash: string
  entries: ReadonlyMap<string, HeldEntry>
  sources: ReadonlyMap<string, HeldSource>
  briefs: ReadonlyMap<string, HeldBrief>
  packs: HeldPacks
}

/** Packs that were made here, by id, and those that came from elsewhere, by name. */
export interface HeldPacks {
  made: ReadonlyMap<string, MadePack & By>
  taken: ReadonlyMap<string, TakenPack & By & { row: HeldBrief['row'] }>
}
type By = { madeBy: string; madeAt: string }

interface Kept {
  seq: number
  items: Map<string, HeldItem>
  ledger: HeldLedger | null
}

// Next evaluates a server module several times in one process. Sealed at rest, so that no index of words tells what is in
// it: opened once, and read on from there.
const shared = globalThis as { articleThreeLedgers?: Map<string, Kept> }
const mostOrganisations = 16

function keptOf(orgId: string): Kept {
  shared.articleThreeLedgers ??= new Map()
  const all = shared.articleThreeLedgers
  const kept = all.get(orgId) ?? { seq: 0, items: new Map(), ledger: null }
  // The one used last stands last.
  all.delete(orgId)
  all.set(orgId, kept)
  const [oldest] = all.keys()
  if (all.size > mostOrganisations && oldest !== undefined) all.delete(oldest)
  return kept
}

/** What the organisation entered, as the transaction sees it: only rows changed since the last reading are opened. */
async function holdItems(tx: TenantTransaction, orgId: string): Promise<Kept> {
  const kept = keptOf(orgId)
  const rows = await tx.ledgerItem.findMany({ where: { seq: { gt: kept.seq } }, orderBy: { seq: 'asc' } })
  if (rows.length === 0) return kept
  const key = await organisationKey(tx, orgId)
  for (const { id, version, seq, content } of rows) {
    kept.items.set(id, { id, version, item: openItem(key, { id, orgId, version }, content) })
    kept.seq = Math.max(kept.seq, seq)
  }
  kept.ledger = null
  return kept
}

/**
 * The ledger of the organisation as the transaction sees it: the library that ships, what was laid over it, and what was
 * entered here. In a transaction that changes it: before the change.
 */
export async function holdLedger(tx: TenantTransaction, orgId: string, library: Library): Promise<HeldLedger> {
  const kept = await holdItems(tx, orgId)
  if (kept.ledger?.libraryHash !== library.hash)
    kept.ledger = { ...mergeItems(library, kept.items.values()), seq: kept.seq, libraryHash: library.hash }
  return kept.ledger
}

/** For whom a source of the organisation's own is, and who entered it; null for one that ships, which is for everybody. */
export async function holdReach(
  tx: TenantTransaction,
  orgId: string,
  source: string,
): Promise<{ tier: Tier; madeBy: string } | null> {
  for (const { item } of (await holdItems(tx, orgId)).items.values())
    if (item.kind === 'source' && item.source.id === source) return { tier: item.source.tier, madeBy: item.by }
  return null
}

/** The ledger for somebody who only reads. */
export async function readHeldLedger({ orgId }: Tenant): Promise<HeldLedger> {
  const library = await readLibrary()
  return withTenant({ orgId }, (tx) => holdLedger(tx, orgId, library))
}

/** The library that ships, as a ledger to which nothing was done. */
export async function readShippedLedger(): Promise<HeldLedger> {
  const library = await readLibrary()
  return { ...mergeItems(library, []), seq: 0, libraryHash: library.hash }
}

const nothingDone: HeldEntry['own'] = { moves: [], slot: emptySlot }

function mergeItems(
  { evidence, contrary, compiledOn }: Library,
  items: Iterable<HeldItem>,
): Pick<HeldLedger, 'entries' | 'sources' | 'briefs' | 'packs'> {
  const shipped = ledgerOfLibrary(evidence, compiledOn, contrary)
  const entries = new Map(
    [...shipped.entries].map(([id, entry]): [string, HeldEntry] => [
      id,
      { ...entry, row: null, madeBy: null, madeAt: null, own: nothingDone },
    ]),
  )
  const sources = new Map(
    [...shipped.sources].map(([id, source]): [string, HeldSource] => [
      id,
      { ...source, row: null, madeBy: null, from: 'library' },
    ]),
  )
  const briefs = new Map<string, HeldBrief>()
  const made = new Map<string, MadePack & By>()
  const taken = new Map<string, TakenPack & By & { row: HeldBrief['row'] }>()
  for (const { id, version, item } of items) {
    const row = { id, version }
    const { by: madeBy, at: madeAt } = item
    switch (item.kind) {
      case 'source':
        sources.set(item.source.id, { ...item.source, row, madeBy, from: item.from })
        break
      case 'claim': {
        const { claim, moves, slot, compared, from, grade } = item
        entries.set(claim.id, {
          claim,
          moves,
          slot,
          compared,
          from,
          grade,
          row,
          madeBy,
          madeAt,
          own: { moves, slot },
        })
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
      case 'gone':
        break
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
  return { entries, sources, briefs, packs: { made, taken } }
}

const layOver = (entry: Entry, over: Pick<Entry, 'moves' | 'slot'>): Entry => ({
  ...entry,
  moves: [...entry.moves, ...over.moves],
  slot: {
    contrary: [...entry.slot.contrary, ...over.slot.contrary],
    searches: [...entry.slot.searches, ...over.slot.searches],
  },
})
