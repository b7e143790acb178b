import 'server-only'
import {
  type ApprovalKind,
  type ApprovalState,
  approvalKinds,
  isOfMembers,
  stateOfApproval,
} from '#lib/domain/approval'
import { sharedWith } from '../cases/shared-with.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { namesOf } from '../people/person.ts'
import { withTenant } from '../tenant.ts'
import { openReason } from './approval-reason.ts'
import { somebodyElse } from './spend-approval.ts'

export interface ApprovalItem {
  id: string
  kind: ApprovalKind
  /** The case or the person; null for a case that the viewer is no member of. */
  objectId: string | null
  /** Whom it is about, where it is about a person of the organisation. */
  person: string | null
  reason: string
  askedBy: string
  /** Whether the viewer asked. */
  own: boolean
  /** ISO instants. */
  askedAt: string
  expiresAt: string
  approvedBy: string | null
  state: ApprovalState
}

/** The requests of the organisation, the newest first: a hundred of them. Which case one is about, its members see. */
export async function listApprovals(): Promise<{
  approvals: ApprovalItem[]
  /** Nobody else could be asked: the viewer needs nobody. */
  alone: boolean
}> {
  const viewer = await requireViewer()
  const at = now()
  return withTenant(viewer, async (tx) => {
    const rows = await tx.approval.findMany({
      where: { orgId: viewer.orgId },
      orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
      take: 100,
    })
    const names = await namesOf(
      tx,
      viewer.orgId,
      rows.flatMap(({ askedBy, approvedBy, objectId }) => [askedBy, approvedBy, objectId]),
    )
    const ids = rows.flatMap(({ kind, objectId }) => (isKind(kind) && isOfMembers(kind) && objectId ? [objectId] : []))
    const own = await tx.case.findMany({ where: { id: { in: ids }, ...sharedWith(viewer) }, select: { id: true } })
    const visible = new Set(own.map(({ id }) => id))
    const items: ApprovalItem[] = []
    for (const row of rows) {
      if (!isKind(row.kind)) continue
      items.push({
        id: row.id,
        kind: row.kind,
        objectId: !isOfMembers(row.kind) || visible.has(row.objectId ?? '') ? row.objectId : null,
        person: row.objectId === null ? null : (names.get(row.objectId) ?? null),
        reason: await openReason(tx, row),
        askedBy: names.get(row.askedBy) ?? 'somebody who has left',
        own: row.askedBy === viewer.userId,
        askedAt: row.askedAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
        approvedBy: row.approvedBy === null ? null : (names.get(row.approvedBy) ?? 'somebody who has left'),
        state: stateOfApproval(row, at),
      })
    }
    return { approvals: items, alone: !(await somebodyElse(tx, viewer, at)) }
  })
}

const isKind = (kind: string): kind is ApprovalKind => Object.hasOwn(approvalKinds, kind)
