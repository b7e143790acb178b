import 'server-only'
import { findCase } from '../cases/case-detail.ts'
import { ownedBy } from '../cases/owned-by.ts'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { database } from '../database/client.ts'
import { requireViewer } from '../identity/viewer.ts'
import { headerColumns, type ReportHeader, toHeader } from './report-header.ts'

/** The reports issued in a case, the newest first. */
export async function listReports(
  caseId: string,
): Promise<{ ok: true; reports: ReportHeader[] } | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const found = await findCase(viewer, caseId)
  await recordCaseEvent(viewer, 'report.list', caseId, found ? 'done' : 'refused')
  if (!found) return { ok: false, reason: 'not-found' }
  const rows = await database().report.findMany({
    where: { caseId, case: ownedBy(viewer) },
    orderBy: { number: 'desc' },
    select: headerColumns,
  })
  return { ok: true, reports: rows.map(toHeader) }
}
