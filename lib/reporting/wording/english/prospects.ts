import type { NextEnquiry } from '#lib/domain/assessment'
import { count } from '#lib/domain/in-words'
import { type Phrase, type Rich, say } from '../../rich-text.ts'
import { grammarInEnglish as grammar } from './grammar.ts'

/** What would change a word. */
export const changesInEnglish = {
  heading: 'What would change this',
  none: 'No small change of the facts was found that would move any of the words above.',
  about:
    'Each line names facts whose change or answer, together and with nothing else, moves the word of the part it stands under; no fewer of them do. They are printed whichever way they point.',
  upTo: (number: number) =>
    ` Up to ${number} for each part are listed here, the fewest facts first; the others stand in annex E.`,
  words: (words: readonly string[]) => `The words are ${grammar.listText(words)}.`,
  /** The rules ask on which side of a limit a number or a day lies; the assessment names one for each side. */
  measured:
    ' Where the table names a number or a day, that stands for every other between the same limits of the rules.',
  furtherHeading: 'Annex E: further changes that would move a word',
  furtherAbout:
    'These sets of facts move a word as those under “What would change this” do, and are read in the same way.',
  caption: 'What would change a word, and the word then',
  columns: { ifEstablished: 'If it were established', wordThen: 'Word then' },
  now: (word: string) => `: now ${word}`,
  /** One of the facts of a change, under the head of its column. */
  that: (clause: Phrase): Rich[] => say`that ${clause}`,
}

/** What to ask next. */
export const enquiriesInEnglish = {
  heading: 'Next enquiries',
  none: 'No unanswered question was found that could still move a word above.',
  /** `forCounsel`: whether it says how safe it is to ask. */
  about: (all: number, shown: number, forCounsel: boolean) =>
    `${count(all, 'unanswered question')} could still move a word above. ${all > shown ? `The first ${shown} are listed here, in the order` : 'They are listed in the order'} in which the rules suggest asking them, by what they can move and by ${forCounsel ? 'how costly, slow and safe it is to ask; where nothing is said of care or safety, it is safe to ask' : 'what asking takes'}${all > shown ? '; the others stand in annex C with their place in that order' : ''}.`,
  caption: 'Next enquiries, in order',
  columns: { number: 'No.', question: 'Question', couldMove: 'Could move', toAsk: 'To ask' },

  cost: { low: 'little cost', medium: 'some cost', high: 'high cost' } as Record<NextEnquiry['cost'], string>,
  delay: { hours: 'hours', days: 'days', weeks: 'weeks' } as Record<NextEnquiry['delay'], string>,
  /** After the cost and the delay; nothing where it is safe to ask. */
  safety: { safe: '', care: ', with care', unsafe: ', unsafe to ask' } as Record<NextEnquiry['safety'], string>,
}

/** The other side's case. */
export const otherSideInEnglish = {
  heading: (letter: string) => `Annex ${letter}: the other side’s case (for the lawyer’s eyes)`,
  none: 'No point for the requesting state was found in the stored material or in the weaknesses of our own.',
  about:
    'What the requesting state could best argue from the stored material and from the weaknesses of ours, with the question it may lead to in cross-examination. A point that bears on several parts stands under the first of them.',
  records: (labels: string) => ` Records: ${labels}.`,
  /** Of a reason against: where it stands with what is stored against it. */
  printedAt: (places: Rich): Rich[] => [' What is stored against it, if anything, is at paragraph ', places, '.'],
  /** Of a record: which reasons for the person it stands against. */
  standsAgainst: (reasons: number, places: Rich): Rich[] => [
    ` Against the ${reasons === 1 ? 'reason at paragraph' : 'reasons at paragraphs'} `,
    places,
    '.',
  ],
  likelyQuestion: ' Likely question: ',
  /** Points of earlier parts that bear on this one too. */
  again: (points: number, places: Rich): Rich[] => [
    points === 1 ? 'The point at paragraph ' : 'The points at paragraphs ',
    places,
    points === 1 ? ' bears on this part too.' : ' bear on this part too.',
  ],
}

/** Questions without an answer. */
export const openQuestionsInEnglish = {
  heading: 'Annex C: questions without an answer',
  none: 'Every question has an answer on which those who speak agree.',
  /** `forCounsel`: whether it says why there is no answer, and how safe it is to ask. */
  about: (forCounsel: boolean) =>
    `Each question that has no answer, or answers in conflict; then the parts it bears on, the number of its place in the order of the next enquiries, and what asking takes. No rule that is still undetermined waits for a question for which no part is named. ${forCounsel ? 'Where nothing else is said, it has not been asked yet and is safe to ask' : 'Where no conflict is named, the answer is not known'}; a question without a place is not among the enquiries that could move a word above.`,
  caption: 'Questions without an answer, by group',
  columns: { number: 'No.', question: 'Question; what it bears on; what asking takes' },
  inConflict: ' (answers in conflict)',
  place: (number: number, asking: string) => `${number}: ${asking}`,
}
