import 'server-only'
import { subjectDocument } from '#lib/reporting/subject-access/subject-document'
import { recordCaseEvent } from '../../cases/record-case-event.ts'
import { renderDocument } from '../../documents/render-document.ts'
import type { Download } from '../../download.ts'
import { requireViewer } from '../../identity/viewer.ts'
import { withTenant } from '../../tenant.ts'
import { subjectRecord } from './subject-record.ts'

export const subjectFormats = ['json', 'docx'] as const
export type SubjectFormat = (typeof subjectFormats)[number]

/**
 * What the organisation holds about the person of a case, for a request of theirs: for machines, or as a document for a
 * lawyer to work on. It holds who the person is, so both that and the taking are events.
 */
export async function exportSubject(
  caseId: string,
  format: SubjectFormat,
): Promise<({ ok: true } & Download) | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const record = await withTenant(viewer, (tx) => subjectRecord(tx, viewer, caseId))
  await recordCaseEvent(viewer, 'subject.export', caseId, record ? 'done' : 'refused')
  if (!record) return { ok: false, reason: 'not-found' }
  await recordCaseEvent(viewer, 'identity.reveal', caseId, 'done')
  const name = `${record.case.reference} access`
  if (format === 'json') {
    const bytes = new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`)
    return { ok: true, name: `${name}.json`, type: 'application/json', bytes: new Uint8Array(bytes) }
  }
  return {
    ok: true,
    name: `${name}.docx`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: await renderDocument('docx', subjectDocument(record)),
  }
}
