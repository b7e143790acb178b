import 'server-only'
import { type ClaimState, whyIllegal } from '#lib/domain/ledger/claim-state'
import { stateOf } from '#lib/domain/ledger/ledger'
import type { StateMove } from '#lib/domain/ledger/state-move'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { changeLedger, type LedgerInHand } from './change-ledger.ts'
import type { HeldEntry } from './held-ledger.ts'
import { illegal, invalid, type LedgerResult, notFound } from './ledger-answers.ts'
import type { StoredItem } from './ledger-cells.ts'

/** Moves a claim to another state, on a ground. What the state machine does not allow is refused in words. */
export async function moveClaim(input: {
  id: string
  expectedVersion: number
  to: ClaimState
  ground: string
  claims: string[]
}): Promise<LedgerResult> {
  const viewer = await requireViewer()
  const { id, expectedVersion, to, ground, claims } = input
  return changeLedger(viewer, async ({ ledger, write }): Promise<LedgerResult> => {
    const held = ledger.entries.get(id)
    if (!held) return notFound
    const version = held.row?.version ?? 0
    if (version !== expectedVersion) return { ok: false, reason: 'stale', version }
    const why = whyIllegal(stateOf(held), { to, claims, ground })
    if (why !== null) return illegal(why)
    const unfit = claims.findIndex((one) => one === id || !ledger.entries.has(one))
    if (unfit !== -1) return invalid(`claims.${unfit}`, 'expected another claim that is in the ledger')
    const whyNot = to === 'superseded' && claims[0] !== undefined ? circleOf(ledger.entries, id, claims[0]) : null
    if (whyNot !== null) return illegal(whyNot)
    const move: StateMove = { to, by: viewer.userId, at: now().toISOString(), ground, claims }
    const row = await writeEntry(write, viewer.userId, held, { moves: [move] }, 'claim.move')
    return { ok: true, id, version: row.version }
  })
}

/** A successor that was itself replaced by the claim, at once or through others, would leave nothing standing. */
function circleOf(entries: ReadonlyMap<string, HeldEntry>, id: string, successor: string): string | null {
  const seen = new Set<string>()
  for (let next: string | undefined = successor; next !== undefined && !seen.has(next); ) {
    if (next === id) return 'That claim was itself superseded by this one.'
    seen.add(next)
    const last: StateMove | undefined = entries.get(next)?.moves.at(-1)
    next = last?.to === 'superseded' ? last.claims[0] : undefined
  }
  return null
}

/** Writes what was added to an entry: to the claim itself, or over one that ships. */
export function writeEntry(
  write: LedgerInHand['write'],
  userId: string,
  held: HeldEntry,
  added: { moves?: StateMove[]; contrary?: HeldEntry['slot']['contrary']; searches?: HeldEntry['slot']['searches'] },
  action: 'claim.move' | 'claim.contrary',
) {
  const made = { by: held.madeBy ?? userId, at: held.madeAt ?? now().toISOString() }
  const { moves, slot } = held.own
  const content = {
    moves: [...moves, ...(added.moves ?? [])],
    slot: {
      contrary: [...slot.contrary, ...(added.contrary ?? [])],
      searches: [...slot.searches, ...(added.searches ?? [])],
    },
  }
  const item: StoredItem =
    held.from === 'library'
      ? { kind: 'on-record', record: held.claim.id, ...content, ...made }
      : { kind: 'claim', claim: held.claim, from: held.from, ...content, ...made }
  return write(item, held.row, { type: 'claim', action })
}
