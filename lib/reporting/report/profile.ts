import type { CitationStyleId } from '../citation/citation-styles.ts'

/** What a kind of document prints, as data. Contrary material, unknowns and limits are not on the list: they always print. */
export interface ReportProfile {
  id: string
  title: string
  /** The other side's case with likely questions: for the lawyer's eyes, so not in a report for filing. */
  otherSide: boolean
  /** How sources are cited. Left out: in the house form. */
  citations?: CitationStyleId
}

export const hearingReport: ReportProfile = { id: 'hearing-report', title: 'Hearing report', otherSide: false }

/** The hearing report with the annex that is not filed. */
export const lawyersCopy: ReportProfile = {
  id: 'lawyers-copy',
  title: 'Hearing report: lawyer’s copy',
  otherSide: true,
}
