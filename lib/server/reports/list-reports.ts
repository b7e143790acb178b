import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { findCase } from '../cases/case-detail.ts'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { requireViewer } from '../identity/viewer.ts'
import { caseKeys } from '../keys/data-keys.ts'
import { recordingDamage, withTenant } from '../tenant.ts'
import { headerColumns, type ReportHeader, toHeader } from './report-header.ts'

/** The reports issued in a case, the newest first. */
export async function listReports(
  caseId: string,
): Promise<{ ok: true; reports: ReportHeader[] } | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const found = await findCase(viewer, caseId)
  await recordCaseEvent(viewer, 'report.list', caseId, found ? 'done' : 'refused')
  if (!found) return { ok: false, reason: 'not-found' }
  const { keyOf, rows } = await withTenant(viewer, async (tx) => ({
    keyOf: await caseKeys(tx, viewer.orgId),
    rows: await tx.report.findMany({
      where: { caseId, case: sharedWith(viewer) },
      orderBy: { number: 'desc' },
      select: headerColumns,
    }),
  }))
  // A snapshot is a megabyte that is opened, read and hashed: nobody waits for the database meanwhile, nor for all of them.
  return recordingDamage(viewer.orgId, async () => {
    const reports: ReportHeader[] = []
    for (const row of rows) {
      reports.push(toHeader(row, keyOf))
      await nextTurn()
    }
    return { ok: true, reports }
  })
}
