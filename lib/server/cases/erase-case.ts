import 'server-only'
import { spendApproval } from '../approvals/spend-approval.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordedTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { appendCaseEvent } from './record-case-event.ts'
import { sharedWith } from './shared-with.ts'

export type EraseCaseResult =
  | { ok: true }
  | { ok: false; reason: 'stale'; version: number }
  | { ok: false; reason: 'not-found' | 'second-person' }

/**
 * Erases a case with its facts and reports, once a second person has approved. That it was there, and who erased it,
 * stays in the trail.
 */
export async function eraseCase(input: { caseId: string; expectedVersion: number }): Promise<EraseCaseResult> {
  const viewer = await requireViewer()
  const { caseId, expectedVersion } = input
  if (!isUuid(caseId)) return { ok: false, reason: 'not-found' }
  return recordedTransaction(viewer, async (tx): Promise<EraseCaseResult> => {
    const held = await tx.case.findFirst({
      where: { id: caseId, ...sharedWith(viewer) },
      select: { id: true, version: true },
    })
    if (!held) return { ok: false, reason: 'not-found' }
    if (held.version !== expectedVersion) return { ok: false, reason: 'stale', version: held.version }
    const approved = await spendApproval(tx, viewer, { kind: 'case.erase', objectId: held.id }, now())
    if (!approved) return { ok: false, reason: 'second-person' }
    await tx.case.delete({ where: { id: caseId }, select: { id: true } })
    await appendCaseEvent(tx, viewer, 'case.erase', caseId)
    return { ok: true }
  })
}
