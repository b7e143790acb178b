import type { Material } from '#lib/domain/assessment'
import type { Support, SupportRange } from '#lib/domain/support'
import { describeMaterial } from '../../describe-material.ts'
import { describeRange } from '../../describe-support.ts'
import { type Phrase, type Rich, say, strong } from '../../rich-text.ts'
import { grammarInEnglish as grammar } from './grammar.ts'

/** What answers could make of a word. */
const range = (support: Support, reached: SupportRange, inWords: (support: Support) => string): string =>
  describeRange(support, reached, inWords).sentence

/** One area or further ground. */
export const groundInEnglish = {
  further: 'Further grounds',
  furtherAbout: 'These grounds stand beside the four areas. They have tests of their own and are not added to them.',
  range,
  anyRange:
    'Depending on the answers to what is still unknown or disputed, it could instead be raised, in any degree of support.',
  material: (material: Material): string => describeMaterial(material),
  /** `onTheFacts`: the opening of the sentence that ends in the word. */
  question: (parts: {
    question: string
    onTheFacts: string
    word: readonly Rich[]
    range: string
    material: string
  }): Rich[] => [
    `The legal question is: ${parts.question} ${parts.onTheFacts}this is `,
    ...parts.word,
    `. ${parts.range} ${parts.material}`,
  ],
  noTest:
    'No legal test of the rule set applies to this question in these fora on the date of the assessment. That is a gap in the rules, not an answer.',
  referTo: (ground: string, sides: readonly { side: 'for' | 'against'; count: number; places: Rich }[]): Rich[] => [
    ` The reasons stand under ${ground}: `,
    ...sides.flatMap(({ side, count, places }, index): Rich[] => [
      index === 0 ? '' : '; ',
      `${side}, ${count === 1 ? 'paragraph' : 'paragraphs'} `,
      places,
    ]),
    '.',
  ],
  noEffect: 'It does not change the word of any route.',
  /** An answer that holds routes at a word; `routes` is empty for all of them. */
  effect: (fora: string, routes: readonly Phrase[], word: string): Rich[] =>
    say`Before ${fora} it is made out well enough to hold ${
      routes.length === 0
        ? 'the routes'
        : say`the ${routes.length === 1 ? 'route' : 'routes'} ${grammar.list(routes.map(grammar.quoted))}`
    } at ${word}, where stronger.`,
  undetermined: (rules: number, open: Rich): Rich[] => [
    strong('Undetermined. '),
    `Whether ${rules === 1 ? 'one further rule' : `${rules} further rules`} of this part ${rules === 1 ? 'is' : 'are'} met cannot be said until the questions named at `,
    open,
    ' are answered.',
  ],
}

/** The tables of a ground: its tests, and the word of each route, element and answer. */
export const tablesInEnglish = {
  tests:
    'Each test that is raised, with its standard of proof, its word on the facts given, and the words it could have instead',
  words: 'Any one route suffices for a test; a route needs all of its elements (E), and an answer (A) may meet it',
  /** Ends the sentence before it; `words` are those that the part has not defined yet. */
  inAddition: (words: readonly string[]) =>
    words.length === 0 ? '.' : `. The table also says ${grammar.listText(words)}.`,
  testsCaption: (ground: string) => `${ground}: the tests`,
  columns: { test: 'Test and forum', standard: 'Standard', word: 'Word', couldBe: 'Could be' },
  noOtherWord: 'No other word',
  theSame: 'The same.',
  theSameAs: (test: Phrase): Rich[] => say`The same as for: ${test}.`,
  wordsCaption: (ground: string) => `${ground}: what is found before each forum`,
  routeElementOrAnswer: 'Route, element or answer',
  route: (name: Phrase): Rich[] => say`Route: ${name}`,
  answer: (name: Phrase): Rich[] => say`Answer: ${name}`,
}

/** Tests, routes, elements and answers that are raised in no forum. */
export const notRaisedInEnglish = {
  lead: strong('Not raised. '),
  /** `defined`: the definition of the word stands above already. */
  following: (word: string, defined: boolean) =>
    `The following are ${word}${defined ? '; that is not a finding that there is no risk' : ''}.`,
  canMove: (names: Phrase): Rich[] => say`Tests that answers to open questions could raise: ${names}`,
  cannotMove: (names: Phrase): Rich[] => say`Tests that no such answer would raise: ${names}`,
  routes: (names: Phrase): Rich[] => say`Routes: ${names}`,
  elements: (names: Phrase): Rich[] => say`Elements: ${names}`,
  /** The word of an answer that is not made out, with its definition or without, opens a sentence. */
  answers: (word: string, names: Phrase): Rich[] => say`${word.replace(/^“n/, '“N')}: ${names}.`,
}

/** One reason in full. */
export const reasonInEnglish = {
  lead: { for: strong('For. '), against: strong('Against. ') },
  weight: (weight: string, fora: string) => `${weight} before ${fora}`,
  restsOn: (facts: readonly string[], also: boolean) => `It rests${also ? ' also' : ''} on ${grammar.listText(facts)}.`,
  question: (number: number | string, who: string) => `question ${number} (${who})`,
  notKnown: 'not known',
  noRecord: 'No stored record is used for it.',
  onlyFigures: 'No stored record is used for it beside figures computed from the library (annex B).',
  material: (labels: string, figures: boolean) =>
    `Stored material: ${labels}${figures ? ', with figures computed from the library (annex B)' : ''}.`,
  /** Records that speak for neither side. */
  context: (labels: string, count: number) =>
    `${labels} ${count === 1 ? 'speaks for neither side and is' : 'speak for neither side and are'} not counted.`,
  notCounted: (labels: string, count: number) => `${labels} ${count === 1 ? 'is' : 'are'} listed but not counted.`,
  nothingContrary: 'Nothing contrary to this point is stored.',
  /** Where only the records behind the reason have something in their contrary slots. */
  contraryToRecords: (labels: string, records: number) =>
    `Nothing contrary to this point itself is stored; against the records behind it ${records === 1 ? 'stands' : 'stand'} ${labels}.`,
  contrary: (records: readonly Phrase[]): Rich[] => say`Stored against this point: ${grammar.list(records)}.`,
}

/** The stored records of a ground. */
export const materialInEnglish = {
  lead: strong('Material. '),
  none: (ground: string) => `No stored record is used under ${ground.toLowerCase()}.`,
  for: (labels: string) =>
    labels === ''
      ? 'No stored record is used for the requested person’s case.'
      : `Used for the requested person’s case: ${labels}.`,
  against: (labels: string) =>
    labels === ''
      ? 'No stored record is used against it; that is a fact about the library and the rules met, not about the world.'
      : `Used against it: ${labels}.`,
  annex: 'Annex B gives what each says, its source and state, and what is stored against it.',
}
