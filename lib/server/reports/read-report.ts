import 'server-only'
import { createHash } from 'node:crypto'
import { recordEvent } from '../audit/append-event.ts'
import { ownedBy } from '../cases/owned-by.ts'
import { database } from '../database/client.ts'
import { requireViewer } from '../identity/viewer.ts'
import { isUuid } from '../uuid.ts'
import { reportEvent } from './report-event.ts'
import { headerColumns, type ReportHeader, toHeader } from './report-header.ts'

/** An issued report with its PDF, byte for byte as it was issued. */
export async function readReport(
  id: string,
): Promise<{ ok: true; report: ReportHeader; pdf: Uint8Array<ArrayBuffer> } | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const row = isUuid(id)
    ? await database().report.findFirst({
        where: { id, case: ownedBy(viewer) },
        select: { ...headerColumns, pdf: true },
      })
    : null
  await recordEvent(reportEvent(viewer, 'report.read', id, row ? 'done' : 'refused'))
  if (!row) return { ok: false, reason: 'not-found' }
  if (createHash('sha256').update(row.pdf).digest('hex') !== row.pdfSha256) {
    throw new Error('A stored report is not what was issued: the file and its hash differ.')
  }
  return { ok: true, report: toHeader(row), pdf: row.pdf }
}
