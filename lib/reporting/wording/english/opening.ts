import type { ForumId } from '#lib/domain/forum'
import { type Phrase, type Rich, say, strong } from '../../rich-text.ts'
import { grammarInEnglish as grammar } from './grammar.ts'
import { termsInEnglish as terms } from './terms.ts'

/** A removal: the names of the requested and the requesting state. */
interface Removal {
  from: string
  to: string
}

/** The cover and the running heads. */
export const coverInEnglish = {
  /** By the id of the kind of document; one that is not here keeps its own title, which is English. */
  titles: {} as Readonly<Record<string, string>>,
  subtitle: ({ from, to }: Removal) => `Removal from ${from} to ${to}`,
  marks: {
    counsel: 'FOR COUNSEL ONLY: not to be filed or handed on',
    example: 'EXAMPLE: an invented person',
    draft: 'DRAFT: not an issued report',
    documentDraft: 'DRAFT: not issued',
    otherSide: 'FOR THE LAWYER’S EYES: not for filing',
  },
  edition: (number: number) => `No. ${number}`,
  report: (number: number) => `Report No. ${number}`,
  draft: 'Draft',
  labels: {
    person: 'Requested person',
    requesting: 'Requesting state',
    requested: 'Requested state',
    assessedOn: 'Assessed as of',
    fora: 'Fora',
    issued: 'Issued',
    by: 'By',
    form: 'Form',
    edition: 'Edition',
    report: 'Report',
  },
  numberAndId: (number: number, id: string) => `No. ${number}, ${id}`,
  signature: (name: string) => [`Signed: ${name}`, 'Date'],
}

/** What the document is, and what it is not. */
export const natureInEnglish = {
  heading: 'What this document is, and what it is not',
  is: ({ reference, on, from, to }: Removal & { reference: string; on: string }) =>
    `This document concerns the requested person known here as ${reference}, whose removal from ${from} ` +
    `to ${to} is sought. It sets out, as of ${on}, which legal tests apply, ` +
    'which of their elements the facts given and the stored material support, what stands against, what is not known, and what would change the picture.',
  isNot:
    'The assessment is not a decision, a forecast of a decision, or legal advice. It gives no probability and no score, and the areas it covers are never added up. ' +
    'Weighing is for the lawyer and the court. That a ground is not raised, or a rule not met, is not a finding that there is no risk.',
  facts:
    'The facts are those given to the author. Each that is printed is printed with who says so; none is vouched for by this document. ' +
    'What is unknown is said to be unknown and is never taken as a no.',
  use: 'The assessment was prepared for the requested person and those who act for that person. It is not for use by a requesting authority.',
  /** In what is handed to a court, where the other side reads it too. */
  useBeforeCourt:
    'The assessment was prepared for the requested person and those who act for that person. It is put before the court on that person’s behalf.',
  /** In an expert’s statement. */
  useByExpert:
    'The assessment is material before the expert. It was prepared for the requested person and those who act for that person. ' +
    'The opinion is the expert’s own, and is given to the court.',
  /**
   * Said once, in a document that is not in English or not in English alone. In English only the latter is.
   * @param _besides whether it is set in two languages
   */
  untranslated: (_besides: boolean): readonly Rich[] => [
    strong('Languages. '),
    'This document is set in two languages, side by side. The statements of rules, the questions and their answers, the tests and their elements, and the content of records are kept in English and were applied in English; the other column translates them. What has no translation, references to sources and quotations are printed as they are.',
  ],
  counsel: [
    strong('FOR COUNSEL ONLY. '),
    'This document also prints records that the organisation keeps for its lawyers. It is for them, and is not to be filed or handed on. Sealed records are not in it.',
  ] as readonly Rich[],
  example: [
    strong('EXAMPLE. '),
    'The person and the facts of this case are invented. Nothing here describes a real person.',
  ] as readonly Rich[],
  draft: [
    strong('DRAFT. '),
    'This document was printed without being issued. It has no number, no signatory, and cannot be verified.',
  ] as readonly Rich[],
}

export const summaryInEnglish = {
  heading: 'Summary',
  noForum: (state: string) =>
    `No forum is known for ${state}, so no legal test could be applied. That is a gap in the library.`,
  fora: (state: string) =>
    `A claim against removal from ${state} can be heard in the following fora on the date of the assessment.`,
  forum: (name: string, why: Phrase): Rich[] => [strong(name), ...say`: ${why}`],
  areas: 'The four areas',
  further: 'Further grounds, kept apart',
  /** One ground: its question, its word, the routes that lead there, whether answers could move it. */
  ground: ({
    name,
    question,
    forum,
    word,
    routes,
    settled,
    against,
    from,
  }: {
    name: string
    question: string
    forum: ForumId | null
    word: readonly Rich[]
    routes: readonly Phrase[]
    settled: boolean
    against: readonly Rich[]
    from: Rich
  }): Rich[] => [
    strong(`${name}. `),
    `${question} `,
    `${terms.fora.onTheFacts(forum)}this is `,
    ...word,
    ...(routes.length === 0
      ? ['.']
      : say`, by the ${routes.length === 1 ? 'route' : 'routes'} ${grammar.list(routes.map(grammar.quoted))}.`),
    settled
      ? ' No answer to what is unknown or disputed would change the word.'
      : ' Answers to what is unknown or disputed could change the word.',
    ...against,
    ' See from ',
    from,
    '.',
  ],
  noReasonAgainst: [' No reason against it is met.'] as readonly Rich[],
  /** Where so many reasons against stand. */
  against: (count: number, places: Rich): Rich[] => [
    ` Against it ${count === 1 ? 'stands the reason at paragraph' : 'stand the reasons at paragraphs'} `,
    places,
    '.',
  ],
}
