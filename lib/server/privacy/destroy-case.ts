import 'server-only'
import { sealReason } from '../approvals/approval-reason.ts'
import { appendEvent, type RecordedTransaction } from '../audit/append-event.ts'
import type { TenantTransaction } from '../tenant.ts'

/** Why a case was erased: somebody of it asked, the operator did it, or its time was over. */
export const erasureReasons = ['request', 'operator', 'retention'] as const
export type ErasureReason = (typeof erasureReasons)[number]

interface Erasure {
  caseId: string
  orgId: string
  /** Who did it; null where no member did. */
  by: { userId: string; sessionId: string } | null
  reason: ErasureReason
  at: Date
}

/**
 * Every erasure ends here. First the keys go: that of the case and that of its identity block, so that no copy of the
 * sealed bytes can be opened with what is left. With them go the rows, and what was written when somebody asked
 * for the erasure; a tombstone and the trail say that the case was there.
 */
export async function destroyCase(
  tx: TenantTransaction & RecordedTransaction,
  { caseId, orgId, by, reason, at }: Erasure,
): Promise<void> {
  await tx.identityKey.deleteMany({ where: { caseId } })
  await tx.caseKey.deleteMany({ where: { caseId } })
  await tx.case.delete({ where: { id: caseId }, select: { id: true } })
  const asked = await tx.approval.findMany({ where: { orgId, objectId: caseId }, select: { id: true } })
  for (const { id } of asked) {
    await tx.approval.updateMany({ where: { id }, data: { reason: await sealReason(tx, { id, orgId }, '') } })
  }
  await tx.erasedCase.create({
    data: { caseId, orgId, erasedAt: at, erasedBy: by?.userId ?? null, reason },
    select: { caseId: true },
  })
  await appendEvent(tx, {
    action: 'case.erase',
    object: { type: 'case', id: caseId },
    orgId,
    actorId: by?.userId ?? null,
    sessionId: by?.sessionId ?? null,
    outcome: 'done',
  })
}
