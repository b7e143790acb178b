import 'server-only'
import { randomUUID } from 'node:crypto'
import { type ApprovalKind, stillToBeAsked } from '#lib/domain/approval'
import type { Viewer } from '#lib/domain/case-access'
import { appendEvent, type RecordedTransaction } from '../audit/append-event.ts'
import { livingPerson } from '../identity/living-person.ts'
import type { TenantTransaction } from '../tenant.ts'
import { approvalEvent } from './approval-event.ts'
import { sealReason } from './approval-reason.ts'

/**
 * Uses what a second person approved, in the transaction of what it was asked for: once, by whoever asked, for the
 * very thing. The one who approved has to be there still. Whoever is alone in the organisation needs nobody: that
 * they were is put on record. Callers do nothing when this says no.
 */
export async function spendApproval(
  tx: TenantTransaction & RecordedTransaction,
  viewer: Viewer,
  { kind, objectId }: { kind: ApprovalKind; objectId: string | null },
  at: Date,
): Promise<boolean> {
  const { orgId, userId } = viewer
  const approved = await tx.approval.findMany({
    where: { orgId, kind, objectId, askedBy: userId, usedAt: null, withdrawnAt: null, expiresAt: { gt: at } },
    orderBy: { askedAt: 'asc' },
    select: { id: true, approvedBy: true },
  })
  for (const { id, approvedBy } of approved) {
    if (approvedBy === null) continue
    if ((await tx.user.count({ where: { id: approvedBy, orgId, ...livingPerson } })) === 0) continue
    await tx.approval.updateMany({ where: { id }, data: { usedAt: at } })
    await appendEvent(tx, approvalEvent(viewer, 'approval.use', id))
    return true
  }
  if (await somebodyElse(tx, viewer, at)) return false
  const id = randomUUID()
  const reason = await sealReason(tx, { id, orgId }, 'Nobody else belonged to the organisation.')
  await tx.approval.createMany({
    data: [{ id, orgId, kind, objectId, reason, askedBy: userId, askedAt: at, expiresAt: at, usedAt: at }],
  })
  await appendEvent(tx, approvalEvent(viewer, 'approval.alone', id))
  return true
}

/**
 * Whether there is anybody else who could be asked. Somebody disabled a moment ago counts for a week longer, so that
 * nobody makes themselves alone for an afternoon.
 */
export async function somebodyElse(tx: TenantTransaction, viewer: Viewer, at: Date): Promise<boolean> {
  const others = await tx.user.count({
    where: {
      orgId: viewer.orgId,
      id: { not: viewer.userId },
      confirmedAt: { not: null },
      OR: [{ disabledAt: null }, { disabledAt: { gt: new Date(at.getTime() - stillToBeAsked) } }],
    },
  })
  return others > 0
}
