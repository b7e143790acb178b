import 'server-only'
import type { StateMove } from '#lib/domain/ledger/state-move'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { changeLedger, type LedgerInHand } from './change-ledger.ts'
import { fitMove, type MoveAsked } from './fit-move.ts'
import type { HeldEntry } from './held-ledger.ts'
import type { LedgerResult } from './ledger-answers.ts'
import type { StoredItem } from './ledger-cells.ts'

/** Moves a claim to another state, on a ground. What the state machine does not allow is refused in words. */
export async function moveClaim(input: MoveAsked): Promise<LedgerResult> {
  const viewer = await requireViewer()
  const { id, to, ground, claims } = input
  return changeLedger(viewer, async ({ ledger, write }): Promise<LedgerResult> => {
    const fit = fitMove(ledger, input)
    if (!fit.ok) return fit
    const move: StateMove = { to, by: viewer.userId, at: now().toISOString(), ground, claims }
    const row = await writeEntry(write, viewer.userId, fit.held, { moves: [move] }, 'claim.move')
    return { ok: true, id, version: row.version }
  })
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
  const { moves, slot, twin = null } = held.own
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
      : {
          kind: 'claim',
          claim: held.claim,
          from: held.from,
          compared: held.compared ?? null,
          twin,
          ...content,
          ...made,
        }
  return write(item, held.row, { type: 'claim', action })
}
