import 'server-only'
import { daysAfter, laterOf } from '#lib/domain/retention'
import { spendApproval } from '../approvals/spend-approval.ts'
import { holdCase } from '../cases/held-case.ts'
import { appendCaseEvent } from '../cases/record-case-event.ts'
import { now, today } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordedTransaction } from '../tenant.ts'
import { retentionColumns, retentionOf } from './case-retention.ts'
import { writeRetention } from './save-retention.ts'

export type ReleaseHoldResult =
  | { ok: true; version: number }
  | { ok: false; reason: 'stale'; version: number }
  | { ok: false; reason: 'not-found' | 'not-held' | 'second-person' }

/**
 * Lifts the legal hold of a case, once a second person has approved: what a court may still need is then no longer kept.
 * A case whose time was over meanwhile is kept for as long as a warning stands, and says so.
 */
export async function releaseHold(input: { caseId: string; expectedVersion: number }): Promise<ReleaseHoldResult> {
  const viewer = await requireViewer()
  return recordedTransaction(viewer, async (tx): Promise<ReleaseHoldResult> => {
    const held = await holdCase(tx, viewer, input.caseId)
    if (!held) return { ok: false, reason: 'not-found' }
    const row = await tx.case.findUniqueOrThrow({ where: { id: held.id }, select: retentionColumns })
    const { retention } = row
    if (!retention?.heldSince) return { ok: false, reason: 'not-held' }
    if (retention.version !== input.expectedVersion) {
      return { ok: false, reason: 'stale', version: retention.version }
    }
    const approved = await spendApproval(tx, viewer, { kind: 'hold.release', objectId: held.id }, now())
    if (!approved) return { ok: false, reason: 'second-person' }
    const { until, warningDays } = retentionOf(row, today())
    const warned = laterOf(until, daysAfter(today(), warningDays))
    const version = await writeRetention(tx, held, {
      until: warned === until ? retention.until : new Date(`${warned}T00:00:00Z`),
      ...{ heldSince: null, reason: '', version: retention.version + 1 },
    })
    await appendCaseEvent(tx, viewer, 'retention.release', held.id)
    return { ok: true, version }
  })
}
