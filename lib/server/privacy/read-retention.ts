import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { holdCase } from '../cases/held-case.ts'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { today } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { type TenantTransaction, withTenant } from '../tenant.ts'
import { openHoldReason, type Retention, retentionColumns, retentionOf } from './case-retention.ts'

/** Until when a case of the viewer's is kept, why beyond that, and the version of it that an erasure names. */
export async function readRetention(
  caseId: string,
): Promise<
  ({ ok: true; holdReason: string | null; caseVersion: number } & Retention) | { ok: false; reason: 'not-found' }
> {
  const viewer = await requireViewer()
  const { orgId } = viewer
  const found = await withTenant(viewer, async (tx) => {
    const held = await holdCase(tx, viewer, caseId)
    if (!held) return null
    const row = await tx.case.findUniqueOrThrow({ where: { id: held.id }, select: retentionColumns })
    const stored = await tx.caseRetention.findUnique({ where: { caseId: held.id } })
    const reason = stored?.heldSince ? openHoldReason(held.key, { caseId: held.id, orgId }, stored) : null
    return { ...retentionOf(row, today()), holdReason: reason, caseVersion: held.version }
  })
  await recordCaseEvent(viewer, 'case.read', caseId, found ? 'done' : 'refused')
  return found ? { ok: true, ...found } : { ok: false, reason: 'not-found' }
}

/** How a case of the viewer's stands against its day. Its caller records the reading. */
export async function retentionFor(viewer: Viewer, id: string): Promise<Retention | null> {
  const row = await withTenant(viewer, (tx) =>
    tx.case.findFirst({ where: { id, ...sharedWith(viewer) }, select: retentionColumns }),
  )
  return row && retentionOf(row, today())
}

/** How some of the viewer's cases stand against their days. Its caller records that the cases were listed. */
export async function listRetentions(
  tx: TenantTransaction,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Retention>> {
  const where = { id: { in: [...ids] }, ...sharedWith(viewer) }
  const rows = await tx.case.findMany({ where, select: retentionColumns })
  return new Map(rows.map(({ id, ...row }) => [id, retentionOf(row, today())]))
}
