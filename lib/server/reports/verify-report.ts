import 'server-only'
import { recordEvent } from '../audit/append-event.ts'
import { ownedBy } from '../cases/owned-by.ts'
import { database } from '../database/client.ts'
import { requireViewer } from '../identity/viewer.ts'
import { isUuid } from '../uuid.ts'
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
  const find = (where: { pdfSha256: string } | { id: string }) =>
    database().report.findFirst({ where: { ...where, case: ownedBy(viewer) }, select: headerColumns })
  const same = await find({ pdfSha256: sha256.toLowerCase() })
  const claimed = same || reportId === undefined || !isUuid(reportId) ? null : await find({ id: reportId })
  const row = same ?? claimed
  await recordEvent(reportEvent(viewer, 'report.verify', row?.id ?? null, 'done'))
  if (!row) return { ok: true, outcome: 'unknown' }
  return { ok: true, outcome: same ? 'issued' : 'altered', report: toHeader(row) }
}
