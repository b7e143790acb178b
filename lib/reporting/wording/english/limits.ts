import { count } from '#lib/domain/in-words'
import { type Phrase, type Rich, say, strong } from '../../rich-text.ts'
import { grammarInEnglish as grammar } from './grammar.ts'

/** Unknowns and limits. */
export const limitsInEnglish = {
  heading: 'Unknowns and limits',
  open: (any: boolean, tellsWhy: boolean): Rich[] => [
    strong('Facts not settled. '),
    any
      ? `These questions bear on each part and have no answer, or answers in conflict; rules are undetermined until they are settled. Annex C gives each question${tellsWhy ? ', why it has no answer' : ''} and what it bears on. An open question is no answer either way.`
      : 'No rule waits for an answer.',
  ],
  openTable: {
    caption: 'Questions that are open, by part',
    part: 'Part',
    rules: 'Rules undetermined',
    questions: 'Questions, by number',
  },
  noRecord: (reasons: number, places: Rich): Rich[] => [
    strong('Reasons without a record. '),
    ...(reasons === 0
      ? ['Behind every reason stands a stored record that counts.', '']
      : [
          `No stored record that counts stands behind the ${reasons === 1 ? 'reason at paragraph' : 'reasons at paragraphs'} `,
          places,
          '. That is a gap in the library.',
        ]),
  ],
  gaps: (any: boolean): Rich[] => [
    strong('Gaps in the rules. '),
    any ? 'A gap in the rules is no answer either way:' : 'The assessment reports none.',
  ],
  gap: (ground: string, what: Phrase): Rich[] => say`${ground}. ${what}`,
  exactness: (grounds: readonly string[]): Rich[] => [
    strong('Ranges. '),
    `For ${grammar.listText(grounds.map((name) => name.toLowerCase()))} the range of words is sound but not shown to be exact: ` +
      'every word that can be reached is named, and a word may be named that cannot.',
  ],
  /** `remarks`: how the citations say that a place was not read. */
  pinpoints: (unverified: number, remarks: readonly string[]): Rich[] => [
    strong('Pinpoints. '),
    unverified === 0
      ? 'Every pinpoint of an authority in this document was read in the text.'
      : `${count(unverified, 'pinpoint')} of authorities in this document ${unverified === 1 ? 'is' : 'are'} missing or not verified against the text (${remarks.map((remark) => `“${remark}”`).join('; ')}). Each is marked in its note and beside its authority in annex A.`,
  ],
  noRecords: [strong('Records. '), 'No stored record was used.'] as readonly Rich[],
  /** Lists of records; `labels` is empty where there is none. */
  stale: (day: string, labels: string): Rich[] => [
    strong('Stale records. '),
    labels === ''
      ? `No record printed here is past its shelf life on ${day}.`
      : `These records are past the shelf life of their kind on ${day}: ${labels}.`,
  ],
  noPinpoint: (labels: string): Rich[] => [
    strong('Records without a pinpoint. '),
    labels === ''
      ? 'Every record printed here names the place in its source.'
      : `These records do not name the place in their source: ${labels}.`,
  ],
  notCounted: (labels: string): Rich[] => [
    strong('Records that do not count. '),
    labels === ''
      ? 'No record printed here is contradicted, superseded, unchecked or untraced.'
      : `These records are printed with what replaced them or what checking them found, and were not counted for any finding, since they are contradicted, superseded, were not checked, or could not be found when they were: ${labels}.`,
  ],
  scope: (requestingState: string): Rich[] => [
    strong('Scope. '),
    `The rules were written for removal to ${requestingState} and cover what they cite and nothing else. ` +
      'Law that no rule states, and material that no record holds, has had no effect on this document. The library may be incomplete and may lag behind events.',
  ],
  /** What the author wrote stands apart: the headings of their sections, and whether a hand changed the rest. */
  nothingAdded: ({ sections, hand }: { sections: readonly string[]; hand: boolean }): Rich[] => [
    strong('Nothing added. '),
    ...(sections.length === 0
      ? []
      : [`What stands under ${grammar.listText(sections.map(grammar.quotedText))} is the author’s own. `]),
    ...(hand ? ['What a hand changed is named under “Changed by hand”. '] : []),
    `Every ${sections.length === 0 && !hand ? '' : 'other '}sentence about the case was put together from the facts given, the stored rules and the stored records. ${sections.length === 0 && !hand ? 'No' : 'Beyond that, no'} text about the law, a source or a person was freely composed for this document.`,
  ],
  /** That the wording was translated here, and by whom it was not read; in a document that is not in English alone. */
  translation: [
    strong('Translation. '),
    'The wording of this document in the other language was translated from the English by the makers of the software. No lawyer of that language has read it. In case of doubt it should be compared with the English.',
  ] as readonly Rich[],
}

/** Records by their labels in annex B. */
export const recordsInEnglish = {
  run: (first: number, last: number) => `B${first} to B${last}`,
  supersededBy: (label: string, by: string) => `${label} (superseded by ${by})`,
  contradicted: (label: string) => `${label} (contradicted)`,
  titled: (label: string, title: Phrase): Rich[] => say`${label} (‘${title}’)`,
  titledSuperseded: (label: string, title: Phrase, by: string): Rich[] =>
    say`${label} (‘${title}’; superseded by ${by})`,
  /** `of`: the label of what is superseded; null where the sentence before is of it. */
  isSuperseded: (by: string, proposition: Phrase, of: string | null): Rich[] =>
    say` ${of ?? 'It'} is superseded by ${by}: ${proposition}`,
  wasSupersededLater: (by: string, proposition: Phrase, of: string | null): Rich[] =>
    say` After the assessment date ${of ?? 'it'} was superseded by ${by}: ${proposition}`,
  isContradicted: (note: Phrase): Rich[] => say` It is contradicted: ${note}`,
}
