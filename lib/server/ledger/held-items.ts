import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Library } from '#lib/domain/library'
import { organisationKey } from '../keys/data-keys.ts'
import { type Tenant, type TenantTransaction, withTenant } from '../tenant.ts'
import type { HeldLedger } from './held-ledger.ts'
import { type OpenedItem, openItem } from './ledger-cells.ts'
import { ledgerOf, type Merged, mergedFrom, mergeItem } from './merge-items.ts'

/** A row of the ledger, opened. */
export interface HeldItem {
  id: string
  version: number
  item: OpenedItem
}

/** What an organisation entered, as far as it was read, and the ledger that was made of it. */
interface Kept {
  /** Of the last change that was read. */
  seq: number
  items: Map<string, HeldItem>
  /** As far as rows were merged; null before the first. */
  merged: Merged | null
  /** What was read since, in the order in which it was changed. */
  unmerged: HeldItem[]
  /** Null where a row was read since it was made. */
  ledger: HeldLedger | null
}

// Next evaluates a server module several times in one process. Sealed at rest, so that no index of words tells what is in
// it: opened once, and read on from there.
const shared = globalThis as { articleThreeLedgers?: Map<string, Kept> }
const mostOrganisations = 16

function keptOf(orgId: string): Kept {
  shared.articleThreeLedgers ??= new Map()
  const all = shared.articleThreeLedgers
  const kept = all.get(orgId) ?? { seq: 0, items: new Map(), merged: null, unmerged: [], ledger: null }
  // The one used last stands last.
  all.delete(orgId)
  all.set(orgId, kept)
  const [oldest] = all.keys()
  if (all.size > mostOrganisations && oldest !== undefined) all.delete(oldest)
  return kept
}

/** So many rows are read, opened and merged at a time: some hundredths of a second. */
const atOnce = 500

/**
 * Works in a transaction with what the organisation entered. What was not read yet is read before, so many rows in a
 * transaction, and whatever else waits has its turn between two: a hundred thousand claims would be too long for one. The
 * last reading and the work share theirs.
 */
export async function withItems<R>(
  { orgId }: Tenant,
  library: Library,
  work: (tx: TenantTransaction, kept: Kept) => Promise<R>,
): Promise<R> {
  for (;;) {
    await mergeOn(orgId, library)
    const done = await withTenant({ orgId }, async (tx) => {
      const read = await readOn(tx, orgId, atOnce)
      return read < atOnce ? { result: await work(tx, keptOf(orgId)) } : null
    })
    if (done) return done.result
    await nextTurn()
  }
}

/** What the organisation entered, as the transaction sees it: only rows changed since the last reading are opened. */
export async function holdItems(tx: TenantTransaction, orgId: string): Promise<Kept> {
  await readOn(tx, orgId)
  return keptOf(orgId)
}

/** The ledger of what was read: of a change, only the rows that it changed are merged. */
export function ledgerIn(kept: Kept, library: Library): HeldLedger {
  mergeSome(kept, library, Number.POSITIVE_INFINITY)
  kept.ledger ??= ledgerOf(kept.merged ?? mergedFrom(library), kept.seq)
  return kept.ledger
}

/** Merges what was read, in turns. Where the library became another one meanwhile, whoever holds the ledger does the rest. */
async function mergeOn(orgId: string, library: Library): Promise<void> {
  const kept = keptOf(orgId)
  for (let turn = 0; turn * atOnce <= kept.items.size; turn += 1) {
    if (mergeSome(kept, library, atOnce) === 0) return
    await nextTurn()
  }
}

/** Merges no more than `most` rows, over this library: over another one than before all are merged again. Says how many are left. */
function mergeSome(kept: Kept, library: Library, most: number): number {
  if (kept.merged?.libraryHash !== library.hash) {
    kept.merged = mergedFrom(library)
    kept.unmerged = [...kept.items.values()]
    kept.ledger = null
  }
  for (const item of kept.unmerged.splice(0, most)) mergeItem(kept.merged, item)
  return kept.unmerged.length
}

/** Opens rows that changed since the last reading, and says how many; no more than `most`, the oldest change first. */
async function readOn(tx: TenantTransaction, orgId: string, most?: number): Promise<number> {
  const kept = keptOf(orgId)
  const rows = await tx.ledgerItem.findMany({
    where: { seq: { gt: kept.seq } },
    orderBy: { seq: 'asc' },
    ...(most === undefined ? {} : { take: most }),
  })
  if (rows.length === 0) return 0
  const key = await organisationKey(tx, orgId)
  for (const { id, version, seq, content } of rows) {
    // Somebody else may have read on meanwhile.
    if (seq <= kept.seq) continue
    const held = { id, version, item: openItem(key, { id, orgId, version }, content) }
    kept.items.set(id, held)
    kept.unmerged.push(held)
    kept.seq = seq
  }
  kept.ledger = null
  return rows.length
}
