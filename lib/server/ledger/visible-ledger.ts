import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { Tier } from '#lib/domain/ledger/tier'
import { may } from '#lib/domain/permissions'
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
const kept = new WeakMap<HeldLedger, { sealers: ReadonlySet<string | null>; seen: Map<string, HeldLedger> }>()

/**
 * The part of a ledger that somebody who works on cases may see. A claim is as hidden as its source.
 */
export function visibleTo(viewer: Viewer, ledger: HeldLedger): HeldLedger {
  const of = kept.get(ledger) ?? { sealers: sealersOf(ledger), seen: new Map<string, HeldLedger>() }
  kept.set(ledger, of)
  const sealed = of.sealers.has(viewer.userId) ? viewer.userId : ''
  const key = `${may(viewer, 'ledger.counsel') ? 'counsel' : ''}/${sealed}`
  const seen = of.seen.get(key) ?? partOf(viewer, ledger)
  of.seen.set(key, seen)
  return seen
}

/** The accounts that entered something sealed: each of them alone sees what they did. */
const sealersOf = ({ sources, entries }: HeldLedger): ReadonlySet<string | null> =>
  new Set([
    ...[...sources.values()].filter(({ tier }) => tier === 'sealed').map(({ madeBy }) => madeBy),
    ...[...entries.values()].filter(({ claim }) => claim.tier === 'sealed').map(({ madeBy }) => madeBy),
  ])

function partOf(viewer: Viewer, ledger: HeldLedger): HeldLedger {
  const sources = new Map([...ledger.sources].filter(([, source]) => maySee(viewer, source)))
  const entries = new Map(
    [...ledger.entries].filter(
      ([, { claim, madeBy }]) => sources.has(claim.source) && maySee(viewer, { tier: claim.tier, madeBy }),
    ),
  )
  const briefs = new Map([...ledger.briefs].filter(([, brief]) => maySee(viewer, brief)))
  return { ...ledger, sources, briefs, entries: withoutNamesOfHidden(entries) }
}

/** Moves and slots that name claims which are not to be seen do not name them. */
function withoutNamesOfHidden(entries: Map<string, HeldEntry>): Map<string, HeldEntry> {
  for (const [id, entry] of entries) {
    const hidden = (claim: string) => !entries.has(claim)
    const moves = entry.moves.some(({ claims }) => claims.some(hidden))
    const slot = entry.slot.contrary.some(({ claim }) => hidden(claim))
    if (!moves && !slot) continue
    entries.set(id, {
      ...entry,
      moves: entry.moves.map((move) => ({ ...move, claims: move.claims.filter((claim) => !hidden(claim)) })),
      slot: { ...entry.slot, contrary: entry.slot.contrary.filter(({ claim }) => !hidden(claim)) },
    })
  }
  return entries
}

/** The ledger as the viewer sees it: who does not work on cases sees what ships, and nothing that was done to it here. */
export const readLedgerOf = async (viewer: Viewer): Promise<HeldLedger> =>
  may(viewer, 'ledger.read') ? visibleTo(viewer, await readHeldLedger(viewer)) : readShippedLedger()
