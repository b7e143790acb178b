import 'server-only'
import { sharedWith } from '../cases/shared-with.ts'
import { requireViewer } from '../identity/viewer.ts'
import { caseKeys } from '../keys/data-keys.ts'
import { recordEvent, withTenant } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { pdfIndex } from './pdf-index.ts'
import { reportEvent } from './report-event.ts'
import { headerColumns, type ReportHeader, toHeader } from './report-header.ts'

export type VerifiedReport =
  /** Byte for byte a report that was issued here. */
  | { ok: true; outcome: 'issued'; report: ReportHeader }
  /** It carries the mark of this report, and is not the file that was issued. */
  | { ok: true; outcome: 'altered'; report: ReportHeader }
  /** No report that the viewer may see. */
  | { ok: true; outcome: 'unknown' }

/**
 * Says whether a file is a report that was issued here, among the viewer's own.
 *
 * @param sha256 hexadecimal SHA-256 of the whole file
 * @param reportId the id that the file claims to be, from `findReportMark`; it proves nothing by itself
 */
export async function verifyReport(sha256: string, reportId?: string): Promise<VerifiedReport> {
  const viewer = await requireViewer()
  const found = await withTenant(viewer, async (tx) => {
    const find = (where: { pdfIndex: string } | { id: string }) =>
      tx.report.findFirst({ where: { ...where, case: sharedWith(viewer) }, select: headerColumns })
    const same = await find({ pdfIndex: await pdfIndex(tx, viewer.orgId, sha256) })
    const row = same ?? (reportId === undefined || !isUuid(reportId) ? null : await find({ id: reportId }))
    const outcome = same ? ('issued' as const) : ('altered' as const)
    return row && { outcome, report: toHeader(row, await caseKeys(tx, viewer.orgId)) }
  })
  await recordEvent(reportEvent(viewer, 'report.verify', found?.report.id ?? null, 'done'))
  return found ? { ok: true, ...found } : { ok: true, outcome: 'unknown' }
}
