import 'server-only'
import { approvalSteps, stateOfApproval } from '#lib/domain/approval'
import { afterStep } from '#lib/domain/steps'
import { appendEvent } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordedTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { approvalEvent } from './approval-event.ts'

export type SettleResult = { ok: true } | { ok: false; reason: 'not-found' | 'own-request' | 'settled' }

/** Approves what somebody else asked for, or withdraws a request: one's own, or another's that one will not approve. */
export async function settleApproval(id: string, step: 'approve' | 'withdraw'): Promise<SettleResult> {
  const viewer = await requireViewer()
  if (!isUuid(id)) return { ok: false, reason: 'not-found' }
  const at = now()
  return recordedTransaction(viewer, async (tx): Promise<SettleResult> => {
    const found = await tx.approval.findFirst({ where: { id, orgId: viewer.orgId } })
    if (!found) return { ok: false, reason: 'not-found' }
    if (step === 'approve' && found.askedBy === viewer.userId) return { ok: false, reason: 'own-request' }
    if (afterStep(approvalSteps, stateOfApproval(found, at), step) === null) return { ok: false, reason: 'settled' }
    const data = step === 'approve' ? { approvedBy: viewer.userId, approvedAt: at } : { withdrawnAt: at }
    await tx.approval.updateMany({ where: { id }, data })
    await appendEvent(tx, approvalEvent(viewer, step === 'approve' ? 'approval.give' : 'approval.withdraw', id))
    return { ok: true }
  })
}
