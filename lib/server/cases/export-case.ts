import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Viewer } from '#lib/domain/case-access'
import { toCaseFileJson } from '#lib/domain/case-file'
import { may } from '#lib/domain/permissions'
import { recordsOf } from '#lib/reporting/records-of'
import { freezeDraft } from '#lib/reporting/snapshot'
import type { LanguageChoice } from '#lib/reporting/wording/languages'
import { assess } from '#lib/rules/engine/assess'
import { ruleSetFor } from '#lib/rules/rule-set'
import { today } from '../clock.ts'
import { copiesOfRecords } from '../copies/copies-of-records.ts'
import { renderReport } from '../documents/render-document.ts'
import type { Download } from '../download.ts'
import { requireViewer } from '../identity/viewer.ts'
import { libraryOf, type Reach } from '../ledger/library-of-organisation.ts'
import { caseCsv } from './case-csv.ts'
import { type CaseDetail, caseFileOf, findCase } from './case-detail.ts'
import { recordCaseEvent } from './record-case-event.ts'
import { type Unreadable, unreadableIn } from './unreadable-facts.ts'

export const exportFormats = ['json', 'csv', 'pdf', 'docx'] as const
export type ExportFormat = (typeof exportFormats)[number]

/**
 * The case as it stands now, as a file: the case file of the contract, the facts as a table, or the report
 * as a draft that is marked as one on every page and signed by nobody. Nothing is stored.
 *
 * A draft for counsel prints what the organisation keeps for its lawyers as well, and says so on every page, in its name
 * and in what the file says of itself. It is for them alone; what is issued and kept never has such material.
 *
 * @param language of a draft; the other formats have none
 * @param reach how far a draft may go; of the other formats it changes nothing
 */
export async function exportCase(
  id: string,
  format: ExportFormat,
  language: LanguageChoice = 'en',
  reach: Reach = 'public',
): Promise<
  ({ ok: true } & Download) | { ok: false; reason: 'not-found' } | { ok: false; reason: 'forbidden' } | Unreadable
> {
  const viewer = await requireViewer()
  if (reach === 'counsel-only' && !may(viewer, 'ledger.counsel')) {
    await recordCaseEvent(viewer, 'case.export', id, 'refused')
    return { ok: false, reason: 'forbidden' }
  }
  const found = await findCase(viewer, id)
  await recordCaseEvent(viewer, 'case.export', id, found ? 'done' : 'refused')
  if (!found) return { ok: false, reason: 'not-found' }
  const unreadable = unreadableIn(found)
  if (unreadable) return unreadable
  return { ok: true, ...(await written(viewer, found, { format, language, reach })) }
}

async function written(
  viewer: Viewer,
  found: CaseDetail,
  { format, language, reach }: { format: ExportFormat; language: LanguageChoice; reach: Reach },
): Promise<Download> {
  const { reference } = found
  const draft = `${reference} draft${reach === 'public' ? '' : ' for counsel only'}`
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
        name: `${draft}.pdf`,
        type: 'application/pdf',
        bytes: await renderReport('pdf', await draftOf(viewer, found, reach), language),
      }
    case 'docx':
      return {
        name: `${draft}.docx`,
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        bytes: await renderReport('docx', await draftOf(viewer, found, reach), language),
      }
  }
}

async function draftOf(viewer: Viewer, found: CaseDetail, reach: Reach) {
  const library = await libraryOf(viewer, reach)
  const caseFile = caseFileOf(found, today())
  const assessment = assess({ caseFile, ruleSet: ruleSetFor(caseFile.requestingState), library })
  const copies = await copiesOfRecords(viewer, Object.keys(recordsOf(assessment, library)))
  await nextTurn()
  return freezeDraft({
    caseFile,
    assessment,
    library,
    copies,
    ruleSet: ruleSetFor(caseFile.requestingState),
    example: false,
    reach: reach === 'public' ? undefined : reach,
  })
}
