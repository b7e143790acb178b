import 'server-only'
import { findCase } from '../cases/case-detail.ts'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { requireViewer } from '../identity/viewer.ts'
import { caseKeys } from '../keys/data-keys.ts'
import { withTenant } from '../tenant.ts'
import { headerColumns, type ReportHeader, toHeader } from './report-header.ts'

/** The reports issued in a case, the newest first. */
export async function listReports(
  caseId: string,
): Promise<{ ok: true; reports: ReportHeader[] } | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const found = await findCase(viewer, caseId)
  await recordCaseEvent(viewer, 'report.list', caseId, found ? 'done' : 'refused')
  if (!found) return { ok: false, reason: 'not-found' }
  return withTenant(viewer, async (tx) => {
    const keyOf = await caseKeys(tx, viewer.orgId)
    const rows = await tx.report.findMany({
      where: { caseId, case: sharedWith(viewer) },
      orderBy: { number: 'desc' },
      select: headerColumns,
    })
    return { ok: true, reports: rows.map((row) => toHeader(row, keyOf)) }
  })
}
