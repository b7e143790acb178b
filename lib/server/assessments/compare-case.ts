import 'server-only'
import type { CalendarDate } from '#lib/domain/calendar-date'
import type { Viewer } from '#lib/domain/case-access'
import type { DifferenceSources } from '#lib/reporting/difference/describe-difference'
import { type Difference, differenceOf } from '#lib/reporting/difference/difference'
import { type CaseDetail, findCase } from '../cases/case-detail.ts'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { type Unreadable, unreadableIn } from '../cases/unreadable-facts.ts'
import { today } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { caseKeys } from '../keys/data-keys.ts'
import { reportEvent } from '../reports/report-event.ts'
import { headerColumns, snapshotOf } from '../reports/report-header.ts'
import { recordEvent, recordingDamage, withTenant } from '../tenant.ts'
import { asIssued, type ComparedSide, factsNow } from './compared-side.ts'

/** One side of a comparison: the facts on file now, assessed as of a day; or a report, as it was issued. */
export type Moment = { kind: 'facts-now'; on: CalendarDate | null } | { kind: 'report'; number: number }

export type CompareCaseResult =
  | { ok: true; difference: Difference; sources: DifferenceSources }
  | { ok: false; reason: 'not-found' }
  | Unreadable

/** What differs in a case between two moments. A report that the case does not have is not found. */
export async function compareCase(caseId: string, from: Moment, to: Moment): Promise<CompareCaseResult> {
  const viewer = await requireViewer()
  const found = await findCase(viewer, caseId)
  await recordCaseEvent(viewer, 'case.assess', caseId, found ? 'done' : 'refused')
  if (!found) return { ok: false, reason: 'not-found' }
  const unreadable = unreadableIn(found)
  if (unreadable) return unreadable
  const before = await sideOf(viewer, found, from)
  const after = await sideOf(viewer, found, to)
  if (before === null || after === null) return { ok: false, reason: 'not-found' }
  return {
    ok: true,
    difference: differenceOf(before.compared, after.compared),
    // The later words where both sides have them: a question or a title may have been put better since.
    sources: {
      questions: { ...before.sources.questions, ...after.sources.questions },
      records: { ...before.sources.records, ...after.sources.records },
      authorities: { ...before.sources.authorities, ...after.sources.authorities },
    },
  }
}

async function sideOf(viewer: Viewer, found: CaseDetail, moment: Moment): Promise<ComparedSide | null> {
  if (moment.kind === 'facts-now') return factsNow(viewer, found, moment.on ?? today())
  const held = await withTenant(viewer, async (tx) => {
    const row = await tx.report.findFirst({
      where: { caseId: found.id, number: moment.number, case: sharedWith(viewer) },
      select: headerColumns,
    })
    return row && { row, keyOf: await caseKeys(tx, viewer.orgId) }
  })
  // Opened when nobody waits for the database any more: a snapshot is a megabyte that is read and hashed.
  const snapshot = held && (await recordingDamage(viewer.orgId, async () => snapshotOf(held.row, held.keyOf)))
  await recordEvent(reportEvent(viewer, 'report.read', held?.row.id ?? null, held ? 'done' : 'refused'))
  return snapshot && asIssued(snapshot)
}
