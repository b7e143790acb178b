import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { toCaseFileJson } from '#lib/domain/case-file'
import { buildReport } from '#lib/reporting/report-content'
import { freezeDraft } from '#lib/reporting/snapshot'
import { assess } from '#lib/rules/engine/assess'
import { ruleSetFor } from '#lib/rules/rule-set'
import { today } from '../clock.ts'
import { renderDocument } from '../documents/render-document.ts'
import type { Download } from '../download.ts'
import { requireViewer } from '../identity/viewer.ts'
import { libraryOf } from '../ledger/library-of-organisation.ts'
import { caseCsv } from './case-csv.ts'
import { type CaseDetail, caseFileOf, findCase } from './case-detail.ts'
import { recordCaseEvent } from './record-case-event.ts'
import { type Unreadable, unreadableIn } from './unreadable-facts.ts'

export const exportFormats = ['json', 'csv', 'pdf', 'docx'] as const
export type ExportFormat = (typeof exportFormats)[number]

/**
 * The case as it stands now, as a file: the case file of the contract, the facts as a table, or the report
 * as a draft that is marked as one on every page and signed by nobody. Nothing is stored.
 */
export async function exportCase(
  id: string,
  format: ExportFormat,
): Promise<({ ok: true } & Download) | { ok: false; reason: 'not-found' } | Unreadable> {
  const viewer = await requireViewer()
  const found = await findCase(viewer, id)
  await recordCaseEvent(viewer, 'case.export', id, found ? 'done' : 'refused')
  if (!found) return { ok: false, reason: 'not-found' }
  const unreadable = unreadableIn(found)
  if (unreadable) return unreadable
  return { ok: true, ...(await written(viewer, found, format)) }
}

async function written(viewer: Viewer, found: CaseDetail, format: ExportFormat): Promise<Download> {
  const { reference } = found
  const caseFile = caseFileOf(found, today())
  const text = (content: string) => new Uint8Array(new TextEncoder().encode(content))
  switch (format) {
    case 'json':
      return {
        name: `${reference}.json`,
        type: 'application/json',
        bytes: text(`${JSON.stringify(toCaseFileJson(caseFile), null, 2)}\n`),
      }
    case 'csv':
      return {
        name: `${reference}.csv`,
        type: 'text/csv; charset=utf-8; header=present',
        bytes: text(caseCsv(caseFile)),
      }
    case 'pdf':
      return {
        name: `${reference} draft.pdf`,
        type: 'application/pdf',
        bytes: await renderDocument('pdf', await draftOf(viewer, found)),
      }
    case 'docx':
      return {
        name: `${reference} draft.docx`,
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        bytes: await renderDocument('docx', await draftOf(viewer, found)),
      }
  }
}

async function draftOf(viewer: Viewer, found: CaseDetail) {
  const library = await libraryOf(viewer)
  const caseFile = caseFileOf(found, today())
  const assessment = assess({ caseFile, ruleSet: ruleSetFor(caseFile.requestingState), library })
  return buildReport(
    freezeDraft({ caseFile, assessment, library, ruleSet: ruleSetFor(caseFile.requestingState), example: false }),
  )
}
