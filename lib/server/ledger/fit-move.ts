import 'server-only'
import { type ClaimState, whyIllegal } from '#lib/domain/ledger/claim-state'
import { stateOf } from '#lib/domain/ledger/ledger'
import type { StateMove } from '#lib/domain/ledger/state-move'
import type { HeldEntry, HeldLedger } from './held-ledger.ts'
import { illegal, invalid, type LedgerRefusal, notFound } from './ledger-answers.ts'

/** A move that somebody asks for, against the version they read. */
export interface MoveAsked {
  id: string
  expectedVersion: number
  to: ClaimState
  ground: string
  claims: string[]
}

/** The claim that is to be moved, or why it may not: asked before a move is made, and before it is shown what it would move. */
export function fitMove(
  { entries }: Pick<HeldLedger, 'entries'>,
  { id, expectedVersion, to, ground, claims }: MoveAsked,
): { ok: true; held: HeldEntry } | LedgerRefusal {
  const held = entries.get(id)
  if (!held) return notFound
  const version = held.row?.version ?? 0
  if (version !== expectedVersion) return { ok: false, reason: 'stale', version }
  const why = whyIllegal(stateOf(held), { to, claims, ground }) ?? whyNotRead(held, to)
  if (why !== null) return illegal(why)
  const unfit = claims.findIndex((one) => one === id || !entries.has(one))
  if (unfit !== -1) return invalid(`claims.${unfit}`, 'expected another claim that is in the ledger')
  const whyNot = to === 'superseded' && claims[0] !== undefined ? circleOf(entries, id, claims[0]) : null
  return whyNot === null ? { ok: true, held } : illegal(whyNot)
}

/** Nobody can have read in a source what was looked for in it and is not there. */
function whyNotRead({ compared }: HeldEntry, to: ClaimState): string | null {
  if (!compared || compared.found || (to !== 'checked' && to !== 'corroborated')) return null
  return 'Its quotation was not found in the stored copy. Mend the quotation, or compare it with the right copy, first.'
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
