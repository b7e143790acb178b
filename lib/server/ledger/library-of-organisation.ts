import 'server-only'
import { canonicalHashOfList } from '#lib/domain/canonical-hash'
import type { Viewer } from '#lib/domain/case-access'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { evidenceOf, recordAfter } from '#lib/domain/ledger/as-evidence'
import type { StateMove } from '#lib/domain/ledger/state-move'
import { mayEnter, type Tier } from '#lib/domain/ledger/tier'
import { throughTwins, twinsIn } from '#lib/domain/ledger/twin'
import type { Library } from '#lib/domain/library'
import { gradeOf } from '#lib/ledger/grading'
import { inTurns } from '../in-turns.ts'
import { readLibrary } from '../library/read-library.ts'
import type { Tenant } from '../tenant.ts'
import { type HeldEntry, type HeldLedger, type HeldSource, readHeldLedger } from './held-ledger.ts'
import { readLedgerOf } from './visible-ledger.ts'

/** What an assessment may show: what anybody may read, or what is for counsel too. What is sealed enters none. */
export type Reach = Exclude<Tier, 'sealed'>

// The engine keeps what it made ready for a library by the object that it is: one object for as long as nothing changes.
const kept = new WeakMap<HeldLedger, Map<Reach | 'seen', Promise<Library>>>()

/** Made once of a ledger, in turns; who asks meanwhile waits for the same one. */
function madeOnce(ledger: HeldLedger, which: Reach | 'seen', make: () => Promise<Library>): Promise<Library> {
  const made = kept.get(ledger) ?? new Map<Reach | 'seen', Promise<Library>>()
  kept.set(ledger, made)
  const library = made.get(which) ?? make()
  made.set(which, library)
  // What failed is tried again.
  library.catch(() => made.delete(which))
  return library
}

/**
 * The library that the cases of an organisation are looked at under: what ships, what was done to it here, and the claims
 * entered here that stand beside a rule or that a rule can find. The same object until one of them changes.
 */
export async function libraryOf(tenant: Tenant, reach: Reach = 'public'): Promise<Library> {
  const shipped = await readLibrary()
  const ledger = await readHeldLedger(tenant)
  return madeOnce(ledger, reach, async () => {
    const library = await withLedger(shipped, ledger, await withinReach(ledger, reach))
    return reach === 'public' ? library : reaching(library, reach)
  })
}

/** Says of a library how far it may go: no document that goes further is printed from it. */
const reaching = (library: Library, reach: Exclude<Tier, 'public'>): Library => ({ ...library, reach })

/** The library as somebody may see it, what is for counsel or sealed included: to be looked at, not to be assessed under. */
export async function libraryVisibleTo(viewer: Viewer): Promise<Library> {
  const ledger = await readLedgerOf(viewer)
  const shipped = await readLibrary()
  return madeOnce(ledger, 'seen', async () =>
    reaching(await withLedger(shipped, ledger, ledger.entries, () => true), 'sealed'),
  )
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
  return { before, after: await withLedger(shipped, after, await withinReach(after, 'public')) }
}
type Side = 'before' | 'after'

/** What ships with a ledger laid over it, as far as anybody may read it: to be compared with what it would be. */
export const libraryWith = async (ledger: HeldLedger): Promise<Library> =>
  withLedger(await readLibrary(), ledger, await withinReach(ledger, 'public'))

/** Claims that are no narrower than `reach`, nor is their source. Where they name one that is, its twin stands for it. */
async function withinReach(ledger: HeldLedger, reach: Reach): Promise<HeldLedger['entries']> {
  const { entries, sources } = ledger
  const reached = new Map<string, HeldEntry>()
  await inTurns(entries, ([id, entry]) => {
    const source = sources.get(entry.claim.source)
    if (mayEnter(entry.claim.tier, reach) && source !== undefined && mayEnter(source.tier, reach))
      reached.set(id, entry)
  })
  const twins = twinsIn(ledger)
  const named = new Map<string, HeldEntry>()
  await inTurns(reached, ([id, entry]) =>
    named.set(
      id,
      throughTwins(entry, (one) => reached.has(one), twins),
    ),
  )
  return named
}

/** What a rule can find: what was done to records that ship, and claims that name a rule or carry a tag. */
const findable = ({ from, claim }: HeldEntry): boolean =>
  from === 'library' || claim.rules.length > 0 || claim.tags.length > 0

/** So many records are made at a time: each looks for the origins behind its claim. */
const recordsAtOnce = 200

/** A library with entries of a ledger laid over it, made in turns. No other entry gets into it, not by name either. */
export async function withLedger(
  shipped: Library,
  ledger: HeldLedger,
  reached: HeldLedger['entries'],
  wanted: (entry: HeldEntry) => boolean = findable,
): Promise<Library> {
  const touched = [...reached.values()].filter((entry) => entry.row !== null && wanted(entry))
  if (touched.length === 0) return shipped
  const entries = { ...ledger, entries: reached }
  const records = new Map(shipped.evidence.map((record) => [record.id, record]))
  const changed = new Map<string, EvidenceRecord>()
  const hash = canonicalHashOfList('ledger', { shipped: shipped.hash })
  await inTurns(
    touched,
    (entry) => {
      const source = ledger.sources.get(entry.claim.source)
      if (!source) return
      const record = asRecord(records.get(entry.claim.id), entries, entry, source)
      changed.set(record.id, record)
      hash.add(record)
    },
    { atOnce: recordsAtOnce },
  )
  const evidence = shipped.evidence.map((record) => changed.get(record.id) ?? record)
  const own = [...changed.values()].filter(({ id }) => !records.has(id))
  const all = [...evidence, ...own.sort((a, b) => (a.id < b.id ? -1 : 1))]
  return { ...shipped, evidence: all, hash: hash.end() }
}

function asRecord(
  record: EvidenceRecord | undefined,
  ledger: HeldLedger,
  entry: HeldEntry,
  source: HeldSource,
): EvidenceRecord {
  const here = { ...entry, slot: withoutHidden(entry.slot, ledger) }
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
