import 'server-only'
import type { CalendarDate } from '#lib/domain/calendar-date'
import { holdCase } from '../cases/held-case.ts'
import { appendCaseEvent } from '../cases/record-case-event.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordedTransaction } from '../tenant.ts'
import { openHoldReason, sealHoldReason } from './case-retention.ts'

export type SaveRetentionResult =
  | { ok: true; version: number }
  | { ok: false; reason: 'stale'; version: number }
  | { ok: false; reason: 'not-found' }

/** What is decided about how long a case is kept; what is left out stays. */
export interface RetentionChange {
  /** Null: as long after the last change as the organisation keeps its cases. */
  until?: CalendarDate | null | undefined
  /** Why it is held beyond that; null lifts the hold. */
  holdReason?: string | null | undefined
}

/** @param input.expectedVersion the version that was read: 0 where nobody had decided anything */
export async function saveRetention(
  input: { caseId: string; expectedVersion: number } & RetentionChange,
): Promise<SaveRetentionResult> {
  const viewer = await requireViewer()
  const { expectedVersion, until, holdReason } = input
  return recordedTransaction(viewer, async (tx): Promise<SaveRetentionResult> => {
    const held = await holdCase(tx, viewer, input.caseId)
    if (!held) return { ok: false, reason: 'not-found' }
    const caseId = held.id
    const of = { caseId, orgId: viewer.orgId }
    const stored = await tx.caseRetention.findUnique({ where: { caseId } })
    const present = stored?.version ?? 0
    if (present !== expectedVersion) return { ok: false, reason: 'stale', version: present }
    const version = present + 1
    const reason = holdReason === undefined ? (stored ? openHoldReason(held.key, of, stored) : '') : (holdReason ?? '')
    const heldSince =
      holdReason === undefined ? (stored?.heldSince ?? null) : holdReason === null ? null : (stored?.heldSince ?? now())
    const written = {
      version,
      heldSince,
      until: until === undefined ? (stored?.until ?? null) : until && new Date(`${until}T00:00:00Z`),
      holdReason: sealHoldReason(held.key, of, version, reason),
    }
    await tx.caseRetention.upsert({
      where: { caseId },
      create: { ...of, ...written },
      update: written,
      select: { caseId: true },
    })
    if (until !== undefined) await appendCaseEvent(tx, viewer, 'retention.save', caseId)
    if (holdReason !== undefined)
      await appendCaseEvent(tx, viewer, holdReason === null ? 'retention.release' : 'retention.hold', caseId)
    return { ok: true, version }
  })
}
