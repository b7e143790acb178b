import { type DocumentProblem, documentProblems } from '#lib/reporting/document/document-problems'

/** What is left to do on a document beside checking the authorities that it cites: that is never done by writing. */
export const leftToDo = (...document: Parameters<typeof documentProblems>): DocumentProblem[] =>
  documentProblems(...document).filter(({ at }) => at !== 'annex-a')
