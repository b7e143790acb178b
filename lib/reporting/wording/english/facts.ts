import type { Speaker } from '#lib/domain/assertion'
import { speakerLabels } from '#lib/domain/assertion'
import type { Because } from '#lib/domain/assessment'
import type { FactDeclaration } from '#lib/domain/facts/declare'
import { asSentence, count } from '#lib/domain/in-words'
import { describeBecause } from '../../describe-fact.ts'
import { type Phrase, type Rich, say, strong } from '../../rich-text.ts'

/** The facts as given, and how they are said in a sentence. */
export const factsInEnglish = {
  heading: 'The facts as given',
  /** `tellsWhy`: whether annex C says why a question has no answer; `some`: questions are left out. */
  count: ({
    asked,
    agreed,
    conflicting,
    unknown,
    tellsWhy,
    some,
  }: Record<'asked' | 'agreed' | 'conflicting' | 'unknown', number> & { tellsWhy: boolean; some: boolean }) =>
    `Of the ${count(asked, 'question')} of the catalogue${some ? ' that this document prints' : ''}, ${agreed} ${agreed === 1 ? 'has' : 'have'} an answer on which those who speak agree, ` +
    `${conflicting === 0 ? 'none' : conflicting} ${conflicting === 1 ? 'has' : 'have'} answers in conflict, and ${unknown} ${unknown === 1 ? 'is' : 'are'} not known. The questions are printed as they were asked, with the numbers by which the rest of this document refers to them; those without an answer${tellsWhy ? ', and why there is none,' : ''} are in annex C.`,
  caption: 'The facts as given, by group',
  columns: { number: 'No.', question: 'Question as asked', answer: 'Answer', who: 'Who says so' },
  nobody: 'Nobody',
  /** The clause that such an answer makes; `question` stands in quotation marks. */
  notApplicable: (question: string): string => `the question ${question} does not apply`,
  /** Groups of the catalogue by id; one that is not here keeps the name that was frozen. */
  groups: {} as Readonly<Record<string, string>>,
  answers: {
    yes: 'Yes',
    no: 'No',
    doesNotApply: 'Does not apply',
    none: 'None of these',
    /** The same after the colon of a clause: `belongs to these groups: none`. */
    noneInClause: 'none',
    conflict: (answers: Phrase): Rich[] => say`In conflict: ${answers}`,
    /** With its unit, which is stored in English; `singular` gives the unit of one. */
    integer: (value: number, unit: Phrase): Rich[] => (unit === '' ? [String(value)] : say`${value} ${unit}`),
  },
  /** Words for the units of the catalogue, by their stored name; one that is not here is printed as it is stored. */
  units: {} as Readonly<Record<string, { one: string; many: string }>>,
  speakers: Object.fromEntries(Object.entries(speakerLabels).map(([id, { label }]) => [id, label])) as Record<
    Speaker,
    string
  >,
  /** Within a sentence. */
  speakersInSentence: Object.fromEntries(
    Object.entries(speakerLabels).map(([id, { label }]) => [
      id,
      label.replace(/^[A-Z]/, (first) => first.toLowerCase()),
    ]),
  ) as Record<Speaker, string>,
  /** Who says so, with the answer where those who speak disagree. */
  saidBy: (who: Phrase, answer: Phrase | null): Rich[] => (answer === null ? say`${who}` : say`${answer}: ${who}`),
  /** A fact that a rule saw, as a sentence of its own with the number of its question. */
  because: (question: FactDeclaration, seen: Because, number: number | undefined, _clause: Phrase): Rich[] => [
    asSentence(`${describeBecause(question, seen)} (question ${number})`),
  ],
  derived: {
    about: [
      strong('Figures. '),
      'Nobody gave the following. Each was computed from the stored records that count on the assessment date; a record added or withdrawn can change it.',
    ] as readonly Rich[],
    caption: 'Computed from the stored records',
    question: 'Question',
    answer: 'Answer',
  },
}
