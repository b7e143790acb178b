import 'server-only'
import type { CalendarDate } from '#lib/domain/calendar-date'
import { daysAfter, laterOf, type RetentionState, retentionState, yearsAfter } from '#lib/domain/retention'
import type { Transaction } from '../database/client.ts'
import { type CellKey, openText, type Place, sealText } from '../keys/cell.ts'

interface OfCase {
  caseId: string
  orgId: string
}

const placeOf = ({ caseId, orgId }: OfCase, version: number): Place => ({
  org: orgId,
  table: 'case_retentions',
  column: 'hold_reason',
  row: caseId,
  version,
})

export const sealHoldReason = (key: CellKey, of: OfCase, version: number, reason: string) =>
  sealText(key, placeOf(of, version), reason)

export const openHoldReason = (key: CellKey, of: OfCase, stored: { version: number; holdReason: Uint8Array }) =>
  openText(key, placeOf(of, stored.version), stored.holdReason)

/** The columns that say until when a case is kept. Nothing of them is sealed but why it is held. */
export const retentionColumns = {
  id: true,
  updatedAt: true,
  organisation: { select: { retentionYears: true, warningDays: true, settledAt: true } },
  retention: { select: { version: true, until: true, heldSince: true } },
} as const

export interface Retention {
  until: CalendarDate
  /** Whether somebody has said the day; otherwise it follows from the last change. */
  chosen: boolean
  held: boolean
  state: RetentionState
  /** How long before its end it says so. */
  warningDays: number
  /** Zero where nobody has decided anything yet. */
  version: number
}

interface RetentionRow {
  updatedAt: Date
  organisation: { retentionYears: number; warningDays: number; settledAt: Date | null }
  retention: { version: number; until: Date | null; heldSince: Date | null } | null
}

/** Until when a case is kept, and how it stands against that day: the one place where this is decided. */
export function retentionOf({ updatedAt, organisation, retention }: RetentionRow, today: CalendarDate): Retention {
  const chosen = retention?.until ?? null
  const { retentionYears, warningDays, settledAt } = organisation
  const following = yearsAfter(dayOf(updatedAt), retentionYears)
  // A shorter time ends nothing before the warning has stood for as long as it should.
  const warned = settledAt === null ? following : laterOf(following, daysAfter(dayOf(settledAt), warningDays))
  const until = chosen ? dayOf(chosen) : warned
  const held = (retention?.heldSince ?? null) !== null
  return {
    until,
    held,
    chosen: chosen !== null,
    state: retentionState({ until, held, today, warningDays }),
    warningDays,
    version: retention?.version ?? 0,
  }
}

const dayOf = (at: Date): CalendarDate => at.toISOString().slice(0, 10)

/** Whether a case is under legal hold: then nobody erases it. */
export const isHeld = async (tx: Transaction, caseId: string): Promise<boolean> =>
  (await tx.caseRetention.count({ where: { caseId, heldSince: { not: null } } })) > 0
