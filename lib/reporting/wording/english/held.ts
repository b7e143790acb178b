import { type Rich, strong } from '../../rich-text.ts'

type Side = 'for' | 'against'

/** What counsel holds: that it is there, and never what it is. */
export const heldInEnglish = {
  /** Once in a document that leaves questions out. */
  about: (questions: number): Rich[] => [
    strong('Held by counsel. '),
    `Some facts could put the person or others in danger if the requesting state read them. This document leaves out ${questions === 1 ? 'one question' : `${questions} questions`} of the catalogue about such facts, whether or not there is an answer, and every reason, for the person or against, that rests on one. ` +
      'The words of support were found on all the facts. What this document lists and counts, and what it gives as not known, not met or not stored, is without those facts. Where reasons are held back, the part that they bear on says so.',
  ],
  /** Under a ground that such reasons bear on; `at`: the paragraph that says the above. */
  inGround: (sides: readonly Side[], at: Rich): Rich[] => [
    strong('Held by counsel. '),
    `Reasons ${sides.map((side) => ({ for: 'for the person', against: 'against' })[side]).join(' and reasons ')} that bear on this ground rest on facts that are left out here (`,
    at,
    '). They count in the word above.',
  ],
  /** In a summary, after the reasons against that are printed. */
  against: ' Reasons against it are held by counsel.',
  /** In place of saying that there is no reason on a side. */
  noReasonPrinted: 'No reason is printed here; counsel holds some.',
  /** After that nothing was found that would move a word. */
  notConsidered: ' The questions that are left out are not considered here.',
}
