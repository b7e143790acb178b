import 'server-only'
import type { CalendarDate } from '#lib/domain/calendar-date'
import type { Viewer } from '#lib/domain/case-access'
import { facts as catalogue } from '#lib/domain/facts/catalogue'
import type { DifferenceSources } from '#lib/reporting/difference/describe-difference'
import type { ComparedAssessment } from '#lib/reporting/difference/difference'
import { recordsOf } from '#lib/reporting/records-of'
import type { ReportSnapshot } from '#lib/reporting/snapshot'
import type { CaseNow } from '#lib/reporting/verification/since-issue'
import { assess } from '#lib/rules/engine/assess'
import { ruleSetFor } from '#lib/rules/rule-set'
import { type CaseDetail, caseFileOf } from '../cases/case-detail.ts'
import { libraryOf } from '../ledger/library-of-organisation.ts'

/** One side of a comparison, with what its words need. */
export interface ComparedSide {
  compared: ComparedAssessment
  sources: DifferenceSources
}

/** The facts on file, assessed as of a day under the rules and the library of today. */
export async function factsNow(viewer: Viewer, found: CaseDetail, on: CalendarDate): Promise<CaseNow> {
  const library = await libraryOf(viewer)
  const caseFile = caseFileOf(found, on)
  const ruleSet = ruleSetFor(caseFile.requestingState)
  const assessment = assess({ caseFile, ruleSet, library })
  return {
    compared: { assessment, facts: caseFile.facts },
    sources: {
      questions: catalogue,
      records: recordsOf(assessment, library),
      authorities: Object.fromEntries(ruleSet.authorities.map(({ id, name }) => [id, { name }])),
    },
    inLibrary: new Set(library.evidence.map(({ id }) => id)),
  }
}

/** What was frozen, as it was issued. */
export const asIssued = ({ assessment, caseFile, questions, evidence, authorities }: ReportSnapshot): ComparedSide => ({
  compared: { assessment, facts: caseFile.facts },
  sources: { questions, records: evidence, authorities },
})
