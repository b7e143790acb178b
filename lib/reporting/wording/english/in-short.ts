import { count } from '#lib/domain/in-words'
import { type Rich, strong } from '../../rich-text.ts'

/** The grounds in a few paragraphs each. */
export const inShortInEnglish = {
  heading: 'What the facts and the material support',
  /** What it is a part of, for a reader who has no more than this. `records`: whether there are any that it could name. */
  about: ({ on, limits, records }: { on: string; limits: Rich; records: boolean }): Rich[] => [
    `What follows is part of an assessment of the facts given, made by written rules with stored records, as of ${on}. “The whole assessment” means all of it; what limits it and how it was made is said from `,
    limits,
    records ? '. B1, B2 and so on are records: annex B lists each with its source.' : '.',
  ],
  /** Where the body that is asked is none of those before which the assessment has tests. */
  otherBody:
    'The body addressed decides by rules of its own, for which the assessment has no tests. Each ground below is told before the forum that it names.',
  /** Where the body that is asked is not known to hear claims against the state. */
  notOpen:
    'The facts given do not show that the body addressed can hear this claim. Each ground below is told before the forum that it names.',
  /** `onTheFacts`: the opening of the sentence that ends in the word. */
  question: (parts: { question: string; onTheFacts: string; word: readonly Rich[]; settled: boolean }): Rich[] => [
    `${parts.question} ${parts.onTheFacts}this is `,
    ...parts.word,
    parts.settled
      ? '. No answer to what is unknown or disputed would change the word.'
      : '. Answers to what is unknown or disputed could change the word.',
  ],
  for: { lead: strong('For the person. '), none: 'No reason is met.' },
  against: { lead: strong('Against. '), none: 'No reason against it is met.' },
  /** Reasons that are told under another ground; `at`: the paragraph there, with its word. */
  elsewhere: (reasons: number, ground: string, at: Rich): Rich[] => [
    `${count(reasons, 'reason')} that ${reasons === 1 ? 'bears' : 'bear'} on this ${reasons === 1 ? 'stands' : 'stand'} under “${ground}”, `,
    at,
    '.',
  ],
  /** Where not all are printed here. */
  furtherReasons: (shown: number, further: number) =>
    `The weightiest ${shown} follow; ${count(further, 'further reason')} ${further === 1 ? 'stands' : 'stand'} in the whole assessment.`,
  records: (labels: string) => `Stored records against it: ${labels}.`,
  unknown: { lead: strong('Not known. '), none: 'No rule of this ground waits for an answer.' },
  /** Before the list of those that are named. */
  questions: (named: number, all: number) =>
    all > named ? `The first ${named} of ${all} questions:` : `${count(all, 'question')}:`,
}

/** The grounds on part of a page. */
export const atAGlanceInEnglish = {
  about: 'The weightiest reasons on each side; the others are counted, and stand in the whole assessment.',
  caption: 'Each area: what is said of it, for, against, and what is not known',
  columns: { area: 'Area', for: 'For the person', against: 'Against' },
  noReason: 'No reason is met.',
  noQuestion: 'No rule waits for an answer.',
  furtherReasons: (further: number) => `And ${count(further, 'further reason')}.`,
  questions: (number: number) => `Not known: ${count(number, 'question')}.`,
  records: (number: number) => `${count(number, 'stored record')} against it.`,
}

/** The first few of what to ask next. */
export const enquiriesInShortInEnglish = {
  heading: 'What to ask next',
  /** `shown`: the first so many. */
  about: (all: number, shown: number) =>
    all === 0
      ? 'No unanswered question was found that could still move a word above.'
      : all > shown
        ? `The first ${shown} of ${all} questions that could still move a word above.`
        : 'The questions that could still move a word above.',
  toAsk: (asking: string) => ` (${asking})`,
}

/** Unknowns, limits, method and versions in a paragraph each. */
export const limitsInShortInEnglish = {
  heading: 'Unknowns, limits and method',
  open: (questions: number): Rich[] => [
    strong('Unknown. '),
    questions === 0
      ? 'No rule waits for an answer.'
      : `In the whole assessment ${count(questions, 'question')} on which rules wait ${questions === 1 ? 'has' : 'have'} no answer, or answers in conflict. An open question is no answer either way.`,
  ],
  /**
   * `stale`: records past their shelf life; `unverified`: places in authorities that were not read, or are missing;
   * `cites`: whether the document cites authorities, so that it has notes in which that is said.
   */
  material: ({
    records,
    stale,
    on,
    unverified,
    cites,
  }: {
    records: number
    stale: number
    on: string
    unverified: number
    cites: boolean
  }): Rich[] => [
    strong('Limits of the material. '),
    `Behind the whole assessment ${records === 1 ? 'stands' : 'stand'} ${count(records, 'stored record')}; ` +
      `${stale === 0 ? 'none' : stale} ${stale === 1 || stale === 0 ? 'is' : 'are'} past the shelf life of ${stale === 1 || stale === 0 ? 'its' : 'their'} kind on ${on}. ` +
      (unverified === 0
        ? 'Every place cited in an authority was read in the text. '
        : `${count(unverified, 'place')} in its authorities ${unverified === 1 ? 'is missing or was' : 'are missing or were'} not verified against the text${cites ? '; where one is cited here, its note says so' : ''}. `) +
      'Law that no rule states, and material that no record holds, has had no effect.',
  ],
  method: [
    strong('Method. '),
    'Facts, each with who says so, are mapped by written rules, each with its authority, to legal tests. Support is one of four words with a fixed meaning, decided by a fixed table; it is no probability, and nothing is added up. A reason for is never printed without the reasons against.',
  ] as readonly Rich[],
  madeFrom: (of: {
    engine: string
    ruleSet: string
    library: string
    assessment: string
    content: string
    /** Null in a draft. */
    audit: { hash: string; entry: number } | null
  }): Rich[] => [
    strong('Made from. '),
    `Engine ${of.engine}; rule set ${of.ruleSet}; library ${of.library}; assessment ${of.assessment}; frozen content ${of.content}` +
      `${of.audit === null ? '' : `; audit trail before it ${of.audit.hash}, of entry ${of.audit.entry}`}.`,
  ],
  /** What is printed untranslated and who translated the rest; in a document that is not in English alone. */
  translation: [
    strong('Languages. '),
    'This document is set in two languages, side by side. Rules, questions and records are kept in English and were applied in English. The makers of the software translated them and the rest; no lawyer of the other language has read it. Quotations, and what is not translated, are printed as they are.',
  ] as readonly Rich[],
}
