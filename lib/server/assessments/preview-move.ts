import 'server-only'
import type { StateMove } from '#lib/domain/ledger/state-move'
import { withSlot } from '#lib/reporting/records-of'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { fitMove, type MoveAsked } from '../ledger/fit-move.ts'
import type { LedgerRefusal } from '../ledger/ledger-answers.ts'
import { librariesAround } from '../ledger/library-of-organisation.ts'
import { readLedgerOf } from '../ledger/visible-ledger.ts'
import { type RuleOfRecord, rulesBeside } from '../library/read-evidence.ts'
import { type CasesMoved, casesMoved } from './cases-moved.ts'

export interface MovePreview extends CasesMoved {
  rules: RuleOfRecord[]
}

/**
 * What a move would move, with nothing written: the rules that the claim stands beside, and those of the viewer's cases
 * that print it, assessed before and after. Refused as the move itself would be.
 */
export async function previewMove(asked: MoveAsked): Promise<{ ok: true; preview: MovePreview } | LedgerRefusal> {
  const viewer = await requireViewer()
  const fit = fitMove(await readLedgerOf(viewer), asked)
  if (!fit.ok) return fit
  const { id, to, ground, claims } = asked
  const move: StateMove = { to, by: viewer.userId, at: now().toISOString(), ground, claims }
  const libraries = await librariesAround(viewer, id, move)
  const { before, after } = libraries
  const rules = [before, after].flatMap((library) =>
    rulesBeside(
      id,
      library.evidence.map((one) => withSlot(one, library)),
    ),
  )
  return {
    ok: true,
    preview: {
      rules: [...new Map(rules.map((rule) => [rule.id, rule])).values()],
      ...(await casesMoved(viewer, new Set([id]), libraries)),
    },
  }
}
