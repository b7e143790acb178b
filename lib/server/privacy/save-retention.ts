import 'server-only'
import type { CalendarDate } from '#lib/domain/calendar-date'
import { daysAfter } from '#lib/domain/retention'
import { type HeldCase, holdCase } from '../cases/held-case.ts'
import { appendCaseEvent } from '../cases/record-case-event.ts'
import { now, today } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import type { InputIssue } from '../input-issues.ts'
import { recordedTransaction, type TenantTransaction } from '../tenant.ts'
import { openHoldReason, sealHoldReason } from './case-retention.ts'

export type SaveRetentionResult =
  | { ok: true; version: number }
  | { ok: false; reason: 'stale'; version: number }
  | { ok: false; reason: 'invalid'; issues: InputIssue[] }
  | { ok: false; reason: 'not-found' }

/** What is decided about how long a case is kept; what is left out stays. */
export interface RetentionChange {
  /** Null: as long after the last change as the organisation keeps its cases. */
  until?: CalendarDate | null | undefined
  /** Why it is held beyond that. To lift a hold is another thing: see release-hold.ts. */
  holdReason?: string | undefined
}

/**
 * A day that somebody chooses leaves the others of the case as much time to see it as every end does: erasing it sooner
 * takes two people.
 *
 * @param input.expectedVersion the version that was read: 0 where nobody had decided anything
 */
export async function saveRetention(
  input: { caseId: string; expectedVersion: number } & RetentionChange,
): Promise<SaveRetentionResult> {
  const viewer = await requireViewer()
  const { expectedVersion, until, holdReason } = input
  return recordedTransaction(viewer, async (tx): Promise<SaveRetentionResult> => {
    const held = await holdCase(tx, viewer, input.caseId)
    if (!held) return { ok: false, reason: 'not-found' }
    const stored = await tx.caseRetention.findUnique({ where: { caseId: held.id } })
    const present = stored?.version ?? 0
    if (present !== expectedVersion) return { ok: false, reason: 'stale', version: present }
    const { warningDays } = await tx.organisation.findUniqueOrThrow({ where: { id: held.orgId } })
    const soonest = daysAfter(today(), warningDays)
    if (until && until < soonest) {
      const message = `expected a day from ${soonest} on, so that the warning stands for ${warningDays} days`
      return { ok: false, reason: 'invalid', issues: [{ path: 'until', message }] }
    }
    const version = await writeRetention(tx, held, {
      until: until === undefined ? (stored?.until ?? null) : until === null ? null : new Date(`${until}T00:00:00Z`),
      heldSince: holdReason === undefined ? (stored?.heldSince ?? null) : (stored?.heldSince ?? now()),
      reason: holdReason ?? (stored ? openHoldReason(held.key, ofCase(held), stored) : ''),
      version: present + 1,
    })
    if (until !== undefined) await appendCaseEvent(tx, viewer, 'retention.save', held.id)
    if (holdReason !== undefined) await appendCaseEvent(tx, viewer, 'retention.hold', held.id)
    return { ok: true, version }
  })
}

const ofCase = ({ id, orgId }: HeldCase) => ({ caseId: id, orgId })

/** Writes the record whole, with why the case is held sealed. */
export async function writeRetention(
  tx: TenantTransaction,
  held: HeldCase,
  { reason, ...decided }: { until: Date | null; heldSince: Date | null; reason: string; version: number },
): Promise<number> {
  const of = ofCase(held)
  const written = { ...decided, holdReason: sealHoldReason(held.key, of, decided.version, reason) }
  await tx.caseRetention.upsert({
    where: { caseId: held.id },
    create: { ...of, ...written },
    update: written,
    select: { caseId: true },
  })
  return decided.version
}
