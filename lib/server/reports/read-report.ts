import 'server-only'
import { createHash } from 'node:crypto'
import { sharedWith } from '../cases/shared-with.ts'
import { requireViewer } from '../identity/viewer.ts'
import { caseKeys } from '../keys/data-keys.ts'
import { recordEvent, recordingDamage, withTenant } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { reportEvent } from './report-event.ts'
import { headerColumns, pdfOf, type ReportHeader, toHeader } from './report-header.ts'

/** An issued report with its PDF, byte for byte as it was issued. */
export async function readReport(
  id: string,
): Promise<{ ok: true; report: ReportHeader; pdf: Uint8Array<ArrayBuffer> } | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const held = isUuid(id)
    ? await withTenant(viewer, async (tx) => {
        const row = await tx.report.findFirst({
          where: { id, case: sharedWith(viewer) },
          select: { ...headerColumns, pdf: true },
        })
        return row && { row, keyOf: await caseKeys(tx, viewer.orgId) }
      })
    : null
  // Opened when nobody waits for the database any more: a snapshot is a megabyte that is read and hashed.
  const found =
    held &&
    (await recordingDamage(viewer.orgId, async () => ({
      report: toHeader(held.row, held.keyOf),
      pdf: pdfOf(held.row, held.keyOf),
    })))
  await recordEvent(reportEvent(viewer, 'report.read', id, found ? 'done' : 'refused'))
  if (!found) return { ok: false, reason: 'not-found' }
  if (createHash('sha256').update(found.pdf).digest('hex') !== found.report.pdfSha256) {
    throw new Error('A stored report is not what was issued: the file and its hash differ.')
  }
  return { ok: true, ...found }
}
