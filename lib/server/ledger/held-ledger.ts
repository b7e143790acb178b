import 'server-only'
import type { CameInFile } from '#lib/domain/ledger/came-in-file'
import type { KeptBrief } from '#lib/domain/ledger/kept-brief'
import type { MadePack, TakenPack } from '#lib/domain/ledger/kept-pack'
import type { Entry } from '#lib/domain/ledger/ledger'
import type { Source } from '#lib/domain/ledger/source'
import type { Tier } from '#lib/domain/ledger/tier'
import type { Library } from '#lib/domain/library'
import { readLibrary } from '../library/read-library.ts'
import type { Tenant, TenantTransaction } from '../tenant.ts'
import { holdItems, ledgerIn, withItems } from './held-items.ts'
import { ledgerOf, mergedFrom } from './merge-items.ts'

/** An entry with the row that it is, or that was laid over it; null for what is as it shipped. */
export interface HeldEntry extends Entry {
  row: { id: string; version: number } | null
  /** The account that entered it; null for what shipped. */
  madeBy: string | null
  madeAt: string | null
  /** What the file said of it that it came in; nothing of most. */
  came?: CameInFile | null
  /** What was done to it here, as it is stored: all of it for a claim of one's own. */
  own: Pick<Entry, 'moves' | 'slot' | 'twin'>
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

/**
 * The ledger of the organisation as the transaction sees it: the library that ships, what was laid over it, and what was
 * entered here. In a transaction that changes it: before the change.
 */
export const holdLedger = async (tx: TenantTransaction, orgId: string, library: Library): Promise<HeldLedger> =>
  ledgerIn(await holdItems(tx, orgId), library)

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
export const readHeldLedger = async (tenant: Tenant): Promise<HeldLedger> =>
  withHeldLedger(tenant, await readLibrary(), async (_, ledger) => ledger)

/** The ledger for somebody who only reads, and what else they read in the same transaction. */
export const withHeldLedger = <R>(
  tenant: Tenant,
  library: Library,
  work: (tx: TenantTransaction, ledger: HeldLedger) => Promise<R>,
): Promise<R> => withItems(tenant, library, (tx, kept) => work(tx, ledgerIn(kept, library)))

/** The library that ships, as a ledger to which nothing was done. */
export async function readShippedLedger(): Promise<HeldLedger> {
  const library = await readLibrary()
  return ledgerOf(mergedFrom(library), 0)
}
