import type { FactEntry } from '#lib/domain/assertion'
import { count, sentenceCase } from '#lib/domain/in-words'
import { describeEntry, describeSource, describeValue, type FactStateWord, notAsked } from '../describe-fact.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { findingsOf, reasonsOf } from '../trace.ts'
import { type DocumentBuilder, emphasis, type Rich } from './document-builder.ts'

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

/** The facts as given: question as asked, answer, who says so and where; unknown with its reason; conflicts side by side. */
export function writeFacts(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const asked = Object.entries(snapshot.questions).filter(([, question]) => question.origin !== 'library')
  const entryOf = (key: string): FactEntry => onFile(snapshot, key)
  const states = asked.map(([key, question]) => describeEntry(question, entryOf(key)).state)
  const numbers = questionNumbers(snapshot)
  const number = (state: string) => states.filter((other) => other === state).length

  doc.heading(1, 'facts', 'The facts as given')
  doc.paragraph('facts/count', [
    `Of the ${count(asked.length, 'question')} of the catalogue, ${number('established')} ${number('established') === 1 ? 'has' : 'have'} an answer on which those who speak agree, ` +
      `${number('conflicting')} ${number('conflicting') === 1 ? 'has' : 'have'} answers in conflict, and ${number('unknown')} ${number('unknown') === 1 ? 'is' : 'are'} not known. The questions are printed as they were asked, with the numbers by which the rest of this report refers to them.`,
  ])
  for (const { id, label } of snapshot.groups) {
    const questions = asked.filter(([, question]) => question.group === id)
    if (questions.length > 0) writeGroup(doc, id, label, questions, entryOf, numbers)
  }
  writeDerived(doc, snapshot)
}

function writeGroup(
  doc: DocumentBuilder,
  group: string,
  label: string,
  questions: [string, Question][],
  entryOf: (key: string) => FactEntry,
  numbers: ReadonlyMap<string, number>,
): void {
  const neverAsked = questions.filter(([key]) => isNotAsked(entryOf(key)))
  const answered = questions.filter(([key]) => !isNotAsked(entryOf(key)))
  doc.heading(2, `facts/${group}`, label)
  doc.table(
    `facts/${group}/table`,
    `${label}: answers`,
    [
      { label: 'No.', width: 6 },
      { label: 'Question as asked', width: 40 },
      { label: 'Answer', width: 22 },
      { label: 'Who says so', width: 32 },
    ],
    answered.map(([key, question]) => {
      const entry = entryOf(key)
      const { answer, state } = describeEntry(question, entry)
      const who = whoSaysSo(question, entry, state)
      return {
        id: `fact/${key}`,
        cells: [
          String(numbers.get(key)),
          question.question,
          [[state === 'established' ? sentenceCase(answer) : emphasis(answer)]],
          who,
        ],
        points: [{ kind: 'fact', id: key }],
      }
    }),
  )
  if (neverAsked.length === 0) return
  doc.table(
    `facts/${group}/not-asked`,
    answered.length === 0
      ? `${label}: nothing has been asked yet, and all of it is unknown`
      : `${label}: not asked yet, and so unknown`,
    [
      { label: 'No.', width: 6 },
      { label: 'Question', width: 94 },
    ],
    neverAsked.map(([key, question]) => ({
      id: `fact/${key}`,
      cells: [String(numbers.get(key)), question.question],
      points: [{ kind: 'fact', id: key }],
    })),
  )
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

const isNotAsked = (entry: FactEntry): boolean => entry.kind === 'unknown' && entry.reason === 'not-asked'

/** Facts that no person gave: computed from the stored records on the assessment date, as far as a rule used them. */
function writeDerived(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
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
  doc.heading(2, 'facts/derived', 'Computed from the stored records')
  doc.paragraph('facts/derived/about', [
    'The following were not given by anybody. They were computed from the stored records that count on the assessment date, and a record added or withdrawn can change them.',
  ])
  doc.table(
    'facts/derived/table',
    'Computed from the stored records',
    [
      { label: 'Question', width: 70 },
      { label: 'Answer', width: 30 },
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
  )
}
