import type { FactEntry } from '#lib/domain/assertion'
import { count, sentenceCase } from '#lib/domain/in-words'
import {
  describeEntry,
  describeSource,
  describeValue,
  type FactStateWord,
  factState,
  notAsked,
} from '../describe-fact.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { findingsOf, reasonsOf } from '../trace.ts'
import { type DocumentBuilder, emphasis, type Rich, type Row, strong } from './document-builder.ts'

/** What people and the profile of the requested state say of a fact. The profile never silences a person. */
export function onFile({ caseFile, stateProfile }: ReportSnapshot, key: string): FactEntry {
  const entered = caseFile.facts[key] ?? notAsked
  const profile = stateProfile[key]
  if (profile === undefined) return entered
  return { kind: 'asserted', assertions: [...(entered.kind === 'asserted' ? entered.assertions : []), profile] }
}

/** The number of each question that people answer, in the order of the catalogue: rules refer to questions by it. */
export const questionNumbers = ({ questions }: ReportSnapshot): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(questions)
      .filter(([, question]) => question.origin !== 'library')
      .map(([key], index) => [key, index + 1]),
  )

type Question = ReportSnapshot['questions'][string]

/** The facts as given: question as asked, answer, who says so and where; conflicts side by side. The unanswered stand in annex C. */
export function writeFacts(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const asked = askedQuestions(snapshot)
  const states = asked.map(([key, question]) => describeEntry(question, onFile(snapshot, key)).state)
  const number = (state: string) => states.filter((other) => other === state).length
  doc.heading(1, 'facts', 'The facts as given')
  doc.paragraph('facts/count', [
    `Of the ${count(asked.length, 'question')} of the catalogue, ${number('established')} ${number('established') === 1 ? 'has' : 'have'} an answer on which those who speak agree, ` +
      `${number('conflicting')} ${number('conflicting') === 1 ? 'has' : 'have'} answers in conflict, and ${number('unknown')} ${number('unknown') === 1 ? 'is' : 'are'} not known. The questions are printed as they were asked, with the numbers by which the rest of this report refers to them; those without an answer, and why there is none, are in annex C.`,
  ])
  const numbers = questionNumbers(snapshot)
  doc.table(
    'facts/table',
    'The facts as given, by group',
    [
      { label: 'No.', width: 5 },
      { label: 'Question as asked', width: 41 },
      { label: 'Answer', width: 18 },
      { label: 'Who says so', width: 36 },
    ],
    snapshot.groups.flatMap(({ id, label }): Row[] => {
      const answered = asked.filter(([key, { group }]) => group === id && !isUnknown(snapshot, key))
      const head = { id: `facts/${id}`, cells: [[[strong(label)]]] }
      return answered.length === 0
        ? []
        : [head, ...answered.map(([key, question]) => factRow(snapshot, key, question, numbers.get(key)))]
    }),
  )
}

/** The questions that people answer, or the profile of the state, in the order of the catalogue. */
export const askedQuestions = (snapshot: ReportSnapshot): [string, Question][] =>
  Object.entries(snapshot.questions).filter(([, question]) => question.origin !== 'library')

export const isUnknown = (snapshot: ReportSnapshot, key: string): boolean =>
  factState(onFile(snapshot, key)) === 'unknown'

function factRow(snapshot: ReportSnapshot, key: string, question: Question, number: number | undefined): Row {
  const entry = onFile(snapshot, key)
  const { answer, state } = describeEntry(question, entry)
  return {
    id: `fact/${key}`,
    cells: [
      String(number),
      question.question,
      [[state === 'established' ? sentenceCase(answer) : emphasis(answer)]],
      whoSaysSo(question, entry, state),
    ],
    points: [{ kind: 'fact', id: key }],
  }
}

/** One line for each who speaks; where they disagree, each with the answer given. */
function whoSaysSo(question: Question, entry: FactEntry, state: FactStateWord): Rich[][] {
  if (entry.kind === 'unknown') return [['Nobody']]
  return entry.assertions.map((assertion) => [
    state === 'conflicting'
      ? `${sentenceCase(describeValue(question, assertion.value))}: ${describeSource(assertion)}`
      : describeSource(assertion),
  ])
}

/** Facts that no person gave: computed from the stored records on the assessment date, as far as a rule used them. */
export function writeDerived(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const derived = new Map(
    findingsOf(snapshot.assessment)
      .flatMap(({ finding }) => reasonsOf(finding).flatMap((reason) => reason.because))
      .filter((because) => because.says === 'library')
      .map((because) => [because.fact, because]),
  )
  const rows = [...derived.values()].flatMap((because) => {
    const question = snapshot.questions[because.fact]
    return question === undefined || because.value === null ? [] : [{ because, question, value: because.value }]
  })
  if (rows.length === 0) return
  doc.paragraph(
    'facts/derived/about',
    [
      strong('Figures. '),
      'Nobody gave the following. Each was computed from the stored records that count on the assessment date; a record added or withdrawn can change it.',
    ],
    [],
    { leads: true },
  )
  doc.table(
    'facts/derived/table',
    'Computed from the stored records',
    [
      { label: 'Question', width: 82 },
      { label: 'Answer', width: 18 },
    ],
    rows
      .sort((a, b) => (a.because.fact < b.because.fact ? -1 : 1))
      .map(({ because, question, value }) => ({
        id: `fact/${because.fact}`,
        cells: [
          question.question,
          describeEntry(question, { kind: 'asserted', assertions: [{ value, says: 'inferred' }] }).answer,
        ],
        points: [{ kind: 'fact', id: because.fact }],
      })),
    { compact: true },
  )
}
