import 'server-only'
import { type ClaimState, stateAfter, statesAfter } from '#lib/domain/ledger/claim-state'
import { type SlotStanding, slotStanding } from '#lib/domain/ledger/contrary-slot'
import { isPublic, twinsIn } from '#lib/domain/ledger/twin'
import { may } from '#lib/domain/permissions'
import { type DescribedFinding, describeFinding } from '#lib/ledger/findings'
import { listCopies } from '../copies/list-copies.ts'
import { requireViewer } from '../identity/viewer.ts'
import { namesOf } from '../people/person.ts'
import { withTenant } from '../tenant.ts'
import { findingsIn } from './held-findings.ts'
import type { HeldEntry, HeldLedger, HeldSource } from './held-ledger.ts'
import { readLedgerOf } from './visible-ledger.ts'

/** A claim among others: enough to name it and lead to it. */
export interface ClaimLink {
  id: string
  title: string
  state: ClaimState
  asOf: string
}

/** A claim whole, as its page shows it. */
export interface ReadClaim {
  entry: Omit<HeldEntry, 'own'>
  source: HeldSource
  /** Of the row that changes are made against; 0 before the first. */
  version: number
  state: ClaimState
  standing: SlotStanding
  /** The claims it names, and those that name it. */
  named: Record<string, ClaimLink>
  supersedes: ClaimLink[]
  standsAgainst: ClaimLink[]
  /** The public claim that was named to stand for it, and whether it does: it may have become narrower since. */
  twin: (ClaimLink & { stands: boolean; missingRules: number; ships: boolean }) | null
  /** The claims that the viewer sees for which it stands. */
  standsFor: ClaimLink[]
  /** Accounts by id, in the words of the moves, searches and slots. */
  people: Record<string, string>
  /** What the checks that run by themselves say of it, or of its source. */
  toDo: DescribedFinding[]
  /** Stored copies of its source that its quotation can be held against. */
  copies: { id: string; fileName: string }[]
  /** What the viewer may do with it. */
  open: { change: boolean; move: readonly ClaimState[]; twin: boolean }
}

export const linkTo = ({ claim, moves }: Pick<HeldEntry, 'claim' | 'moves'>): ClaimLink => ({
  ...{ id: claim.id, title: claim.title, asOf: claim.asOf },
  state: stateAfter(moves),
})

/** A claim that the viewer sees, with what stands around it. */
export async function readClaim(id: string): Promise<({ ok: true } & ReadClaim) | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const ledger = await readLedgerOf(viewer)
  const held = ledger.entries.get(id)
  const source = held && ledger.sources.get(held.claim.source)
  if (!held || !source) return { ok: false, reason: 'not-found' }
  const { own, ...entry } = held
  const writes = may(viewer, 'ledger.write')
  const state = stateAfter(held.moves)
  const compared = held.compared ? [held.compared] : []
  const accounts = [...held.moves, ...held.slot.contrary, ...held.slot.searches, ...compared].map(({ by }) => by)
  const copies = held.claim.quotation !== null && may(viewer, 'copy.read') ? await listCopies(source.id) : []
  const people = await withTenant(viewer, (tx) =>
    namesOf(tx, viewer.orgId, [...accounts, ...(held.madeBy ? [held.madeBy] : [])].filter(isAccount)),
  )
  return {
    ...{ ok: true, entry, source, state, version: held.row?.version ?? 0 },
    standing: slotStanding(held.claim.direction, held.slot),
    named: namedBy(ledger, held),
    ...naming(ledger, id),
    ...twinsOf(ledger, held),
    people: Object.fromEntries(people),
    copies: copies
      .filter(({ text }) => text.kind === 'extracted')
      .map(({ id: copy, fileName }) => ({ id: copy, fileName })),
    toDo: ((await findingsIn(ledger)).byClaim.get(id) ?? []).map(describeFinding),
    open: {
      change: writes && held.from !== 'library',
      move: writes ? statesAfter(state) : [],
      twin: writes && held.from !== 'library' && !isPublic(ledger, held),
    },
  }
}

/** The same for those who keep the ledger; null for everybody else, who reads the record as it ships. */
export const readClaimAsKeeper = async (id: string) =>
  may(await requireViewer(), 'ledger.read') ? readClaim(id) : null

/** The claims that the viewer sees, to be chosen from: all, or those that anybody may read. */
export async function listClaimChoices(which: 'all' | 'public' = 'all'): Promise<{ value: string; label: string }[]> {
  const ledger = await readLedgerOf(await requireViewer())
  return [...ledger.entries.values()]
    .filter((entry) => which === 'all' || isPublic(ledger, entry))
    .map(({ claim }) => ({ value: claim.id, label: claim.title }))
    .sort((a, b) => (a.label < b.label ? -1 : 1))
}

const isAccount = (by: string): boolean => by !== 'library' && !by.startsWith('pack:')

function namedBy({ entries }: HeldLedger, { moves, slot, claim }: HeldEntry): Record<string, ClaimLink> {
  const ids = [...moves.flatMap(({ claims }) => claims), ...slot.contrary.map((one) => one.claim)]
  const all = [...ids, ...(claim.twinOf === null ? [] : [claim.twinOf])].flatMap((id) => entries.get(id) ?? [])
  return Object.fromEntries(all.map((entry) => [entry.claim.id, linkTo(entry)]))
}

function naming({ entries }: HeldLedger, id: string): Pick<ReadClaim, 'supersedes' | 'standsAgainst'> {
  const all = [...entries.values()]
  const replacedBy = ({ moves }: HeldEntry) => {
    const last = moves.at(-1)
    return last?.to === 'superseded' && last.claims.includes(id)
  }
  return {
    supersedes: all.filter(replacedBy).map(linkTo),
    standsAgainst: all.filter(({ slot }) => slot.contrary.some((one) => one.claim === id)).map(linkTo),
  }
}

function twinsOf(ledger: HeldLedger, { claim, twin }: HeldEntry): Pick<ReadClaim, 'twin' | 'standsFor'> {
  const { entries } = ledger
  const twins = twinsIn(ledger)
  const named = entries.get(twin ?? twins.get(claim.id) ?? '')
  return {
    twin: named
      ? {
          ...linkTo(named),
          stands: twins.get(claim.id) === named.claim.id,
          missingRules: claim.rules.filter((rule) => !named.claim.rules.includes(rule)).length,
          ships: named.from === 'library',
        }
      : null,
    standsFor: [...twins].flatMap(([id, by]) => (by === claim.id ? (entries.get(id) ?? []) : [])).map(linkTo),
  }
}
