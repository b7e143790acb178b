import 'server-only'
import { canonicalHash } from '#lib/domain/canonical-hash'
import type { Viewer } from '#lib/domain/case-access'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { evidenceOf, recordAfter } from '#lib/domain/ledger/as-evidence'
import type { StateMove } from '#lib/domain/ledger/state-move'
import { mayEnter, type Tier } from '#lib/domain/ledger/tier'
import type { Library } from '#lib/domain/library'
import { gradeOf } from '#lib/ledger/grading'
import { readLibrary } from '../library/read-library.ts'
import { type Tenant, withTenant } from '../tenant.ts'
import { type HeldEntry, type HeldLedger, type HeldSource, holdLedger, readHeldLedger } from './held-ledger.ts'
import { readLedgerOf } from './visible-ledger.ts'

/** What an assessment may show: what anybody may read, or what is for counsel too. What is sealed enters none. */
export type Reach = Exclude<Tier, 'sealed'>

// The engine keeps what it made ready for a library by the object that it is: one object for as long as nothing changes.
const kept = new WeakMap<HeldLedger, Map<Reach, Library>>()

/**
 * The library that the cases of an organisation are looked at under: what ships, what was done to it here, and the claims
 * entered here that stand beside a rule or that a rule can find. The same object until one of them changes.
 */
export async function libraryOf(tenant: Tenant, reach: Reach = 'public'): Promise<Library> {
  const shipped = await readLibrary()
  const ledger = await withTenant(tenant, (tx) => holdLedger(tx, tenant.orgId, shipped))
  const byReach = kept.get(ledger) ?? new Map<Reach, Library>()
  kept.set(ledger, byReach)
  const library = byReach.get(reach) ?? withLedger(shipped, ledger, withinReach(ledger, reach))
  byReach.set(reach, library)
  return library
}

/** The library as somebody may see it, what is for counsel or sealed included: to be looked at, not to be assessed under. */
export async function libraryVisibleTo(viewer: Viewer): Promise<Library> {
  const ledger = await readLedgerOf(viewer)
  return withLedger(await readLibrary(), ledger, ledger.entries, () => true)
}

/** The library of an organisation before a move that was asked for and after it; nothing is written. */
export async function librariesAround(tenant: Tenant, id: string, move: StateMove): Promise<Record<Side, Library>> {
  const [shipped, before] = [await readLibrary(), await libraryOf(tenant)]
  const ledger = await readHeldLedger(tenant)
  const held = ledger.entries.get(id)
  if (!held) return { before, after: before }
  const own = { ...held.own, moves: [...held.own.moves, move] }
  const moved = { ...held, own, moves: [...held.moves, move], row: held.row ?? { id, version: 0 } }
  const after = { ...ledger, entries: new Map([...ledger.entries, [id, moved]]) }
  return { before, after: withLedger(shipped, after, withinReach(after, 'public')) }
}
type Side = 'before' | 'after'

/** What ships with a ledger laid over it, as far as anybody may read it: to be compared with what it would be. */
export const libraryWith = async (ledger: HeldLedger): Promise<Library> =>
  withLedger(await readLibrary(), ledger, withinReach(ledger, 'public'))

/** Claims that are no narrower than `reach`, nor is their source. */
const withinReach = ({ entries, sources }: HeldLedger, reach: Reach): HeldLedger['entries'] =>
  new Map(
    [...entries].filter(([, { claim }]) => {
      const source = sources.get(claim.source)
      return mayEnter(claim.tier, reach) && source !== undefined && mayEnter(source.tier, reach)
    }),
  )

/** What a rule can find: what was done to records that ship, and claims that name a rule or carry a tag. */
const findable = ({ from, claim }: HeldEntry): boolean =>
  from === 'library' || claim.rules.length > 0 || claim.tags.length > 0

/** Pure: a library with entries of a ledger laid over it. No other entry gets into it, not by name either. */
export function withLedger(
  shipped: Library,
  ledger: HeldLedger,
  reached: HeldLedger['entries'],
  wanted: (entry: HeldEntry) => boolean = findable,
): Library {
  const touched = [...reached.values()].filter((entry) => entry.row !== null && wanted(entry))
  if (touched.length === 0) return shipped
  const entries = { ...ledger, entries: reached }
  const changed = new Map(
    touched.flatMap((entry) => {
      const source = ledger.sources.get(entry.claim.source)
      return source ? [[entry.claim.id, asRecord(shipped, entries, entry, source)] as const] : []
    }),
  )
  const evidence = shipped.evidence.map((record) => changed.get(record.id) ?? record)
  const own = [...changed.values()].filter(({ id }) => !shipped.evidence.some((record) => record.id === id))
  const all = [...evidence, ...own.sort((a, b) => (a.id < b.id ? -1 : 1))]
  return { ...shipped, evidence: all, hash: canonicalHash({ shipped: shipped.hash, ledger: [...changed.values()] }) }
}

function asRecord(shipped: Library, ledger: HeldLedger, entry: HeldEntry, source: HeldSource): EvidenceRecord {
  const here = { ...entry, slot: withoutHidden(entry.slot, ledger) }
  const record = shipped.evidence.find(({ id }) => id === entry.claim.id)
  const made =
    record && entry.from === 'library'
      ? recordAfter(record, here, entry.own.moves.length > 0)
      : evidenceOf(here, source, { enteredOn: (entry.madeAt ?? '').slice(0, 10), grade: reliabilityOf(ledger, entry) })
  // What took its place may be out of reach: then it does not count, and nothing is named.
  return made.supersededBy !== null && !ledger.entries.has(made.supersededBy)
    ? { ...made, supersededBy: null, verification: { ...made.verification, status: 'as-asserted' } }
    : made
}

const withoutHidden = (slot: HeldEntry['slot'], { entries }: HeldLedger): HeldEntry['slot'] => ({
  ...slot,
  contrary: slot.contrary.filter(({ claim }) => entries.has(claim)),
})

function reliabilityOf(ledger: HeldLedger, entry: HeldEntry): EvidenceRecord['reliability'] {
  const { letter, letterReason, figure, figureReason } = gradeOf(ledger, entry)
  return { source: letter, information: figure, why: `${letterReason}; ${figureReason}` }
}
