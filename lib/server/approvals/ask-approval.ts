import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type ApprovalKind, approvalKinds, approvalLifetime } from '#lib/domain/approval'
import type { Viewer } from '#lib/domain/case-access'
import { may } from '#lib/domain/permissions'
import { appendEvent } from '../audit/append-event.ts'
import { orphanedCase } from '../cases/orphaned-cases.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { now } from '../clock.ts'
import { livingPerson } from '../identity/living-person.ts'
import { requireViewer } from '../identity/viewer.ts'
import { makeOnce, type NotAgain } from '../make-once.ts'
import type { TenantTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { approvalEvent } from './approval-event.ts'
import { sealReason } from './approval-reason.ts'

export const askSchema = z.strictObject({
  kind: z.enum(Object.keys(approvalKinds) as [ApprovalKind, ...ApprovalKind[]]),
  objectId: z.string().max(200).nullable(),
  reason: z.string().trim().min(1, { error: 'Say why, for whoever is to approve.' }).max(500),
})

export type AskResult = { ok: true; id: string } | NotAgain

/** Asks for a second person. What it is about has to be there for the one who asks, and be theirs to do. */
export async function askApproval({ kind, objectId, reason }: z.infer<typeof askSchema>): Promise<AskResult> {
  const viewer = await requireViewer()
  // Whoever may not do it has nothing to do it to.
  if (!may(viewer, approvalKinds[kind])) return { ok: false, reason: 'not-found' }
  const at = now()
  return makeOnce(viewer, askedBefore, async (tx): Promise<AskResult> => {
    if (!(await isThere(tx, viewer, kind, objectId))) return { ok: false, reason: 'not-found' }
    const { orgId, userId } = viewer
    const id = randomUUID()
    await tx.approval.createMany({
      data: [
        {
          ...{ id, orgId, kind, objectId, askedBy: userId, askedAt: at },
          reason: await sealReason(tx, { id, orgId }, reason),
          expiresAt: new Date(at.getTime() + approvalLifetime),
        },
      ],
    })
    await appendEvent(tx, approvalEvent(viewer, 'approval.ask', id))
    return { ok: true, id }
  })
}

async function askedBefore(tx: TenantTransaction, viewer: Viewer, id: string): Promise<AskResult | null> {
  const isTheirs = (await tx.approval.count({ where: { id, askedBy: viewer.userId } })) === 1
  return isTheirs ? { ok: true, id } : null
}

async function isThere(
  tx: TenantTransaction,
  viewer: Viewer,
  kind: ApprovalKind,
  objectId: string | null,
): Promise<boolean> {
  if (kind === 'export.bulk') return objectId === null
  if (objectId === null || !isUuid(objectId)) return false
  switch (kind) {
    case 'case.hand-over':
      return (await orphanedCase(tx, viewer, objectId)) !== null
    case 'case.erase':
    case 'hold.release':
      return (await tx.case.count({ where: { id: objectId, ...sharedWith(viewer) } })) === 1
    case 'ownership.transfer':
      return (await tx.user.count({ where: { id: objectId, orgId: viewer.orgId, ...livingPerson } })) === 1
  }
}
