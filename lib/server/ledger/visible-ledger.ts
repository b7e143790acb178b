import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { withOpenOrigins } from '#lib/domain/ledger/open-origins'
import type { Tier } from '#lib/domain/ledger/tier'
import { throughTwins, twinsIn } from '#lib/domain/ledger/twin'
import { may } from '#lib/domain/permissions'
import { inTurns } from '../in-turns.ts'
import { type HeldEntry, type HeldLedger, readHeldLedger, readShippedLedger } from './held-ledger.ts'

/** Whether somebody sees what is of a tier: lawyers what is for counsel, and what is sealed only who entered it. */
export function maySee(viewer: Viewer, { tier, madeBy }: { tier: Tier; madeBy: string | null }): boolean {
  switch (tier) {
    case 'public':
      return true
    case 'counsel-only':
      return may(viewer, 'ledger.counsel')
    case 'sealed':
      return madeBy === viewer.userId
  }
}

// What is found out about a ledger is held by the object that it is: the same for all who see the same of it.
const kept = new WeakMap<HeldLedger, { sealers: ReadonlySet<string | null>; seen: Map<string, Promise<HeldLedger>> }>()

/**
 * The part of a ledger that somebody who works on cases may see, cut out in turns: who asks meanwhile waits for the same
 * part. A claim is as hidden as its source.
 */
export async function visibleTo(viewer: Viewer, ledger: HeldLedger): Promise<HeldLedger> {
  const of = kept.get(ledger) ?? { sealers: sealersOf(ledger), seen: new Map<string, Promise<HeldLedger>>() }
  kept.set(ledger, of)
  const sealed = of.sealers.has(viewer.userId) ? viewer.userId : ''
  const key = `${may(viewer, 'ledger.counsel') ? 'counsel' : ''}/${sealed}`
  const seen = of.seen.get(key) ?? partOf(viewer, ledger)
  of.seen.set(key, seen)
  // What failed is tried again.
  seen.catch(() => of.seen.delete(key))
  return seen
}

/** The accounts that entered something sealed: each of them alone sees what they did. */
const sealersOf = ({ sources, entries }: HeldLedger): ReadonlySet<string | null> =>
  new Set([
    ...[...sources.values()].filter(({ tier }) => tier === 'sealed').map(({ madeBy }) => madeBy),
    ...[...entries.values()].filter(({ claim }) => claim.tier === 'sealed').map(({ madeBy }) => madeBy),
  ])

async function partOf(viewer: Viewer, ledger: HeldLedger): Promise<HeldLedger> {
  const open = new Map([...ledger.sources].filter(([, source]) => maySee(viewer, source)))
  const isOpen = (id: string) => open.has(id) || !ledger.sources.has(id)
  const sources = new Map([...open].map(([id, source]) => [id, withOpenOrigins(source, isOpen)]))
  const seen = new Map<string, HeldEntry>()
  await inTurns(ledger.entries, ([id, entry]) => {
    const { claim, madeBy } = entry
    if (sources.has(claim.source) && maySee(viewer, { tier: claim.tier, madeBy })) seen.set(id, entry)
  })
  const twins = twinsIn(ledger)
  const entries = new Map<string, HeldEntry>()
  await inTurns(seen, ([id, entry]) => entries.set(id, withoutNamesOfHidden(entry, seen, twins)))
  const briefs = new Map([...ledger.briefs].filter(([, brief]) => maySee(viewer, brief)))
  return { ...ledger, sources, briefs, entries }
}

/** Moves and slots that name claims which are not to be seen name their twins, or nothing in their place. */
function withoutNamesOfHidden(
  held: HeldEntry,
  seen: ReadonlyMap<string, HeldEntry>,
  twins: ReadonlyMap<string, string>,
): HeldEntry {
  const hidden = (claim: string) => !seen.has(claim)
  const { twinOf } = held.claim
  const twin = held.twin && !hidden(held.twin) ? held.twin : null
  const named = twinOf !== null && hidden(twinOf) ? { ...held, claim: { ...held.claim, twinOf: null } } : held
  const entry = throughTwins(twin === (held.twin ?? null) ? named : { ...named, twin }, (one) => !hidden(one), twins)
  const moves = entry.moves.some(({ claims }) => claims.some(hidden))
  const slot = entry.slot.contrary.some(({ claim }) => hidden(claim))
  if (!moves && !slot) return entry
  return {
    ...entry,
    moves: entry.moves.map((move) => ({ ...move, claims: move.claims.filter((claim) => !hidden(claim)) })),
    slot: { ...entry.slot, contrary: entry.slot.contrary.filter(({ claim }) => !hidden(claim)) },
  }
}

/** The ledger as the viewer sees it: who does not work on cases sees what ships, and nothing that was done to it here. */
export const readLedgerOf = async (viewer: Viewer): Promise<HeldLedger> =>
  may(viewer, 'ledger.read') ? visibleTo(viewer, await readHeldLedger(viewer)) : readShippedLedger()
