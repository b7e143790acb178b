import type { Assertion, FactEntry } from '#lib/domain/assertion'
import { type FactStateWord, factState, notAsked } from '../describe-fact.ts'
import { capitalised, type Rich, setAs } from '../rich-text.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { findingsOf, reasonsOf } from '../trace.ts'
import { answerInWords, answersInWords, sourceInWords } from './answers.ts'
import type { DocumentBuilder, Row } from './document-builder.ts'
import type { PrintedSnapshot } from './held-by-counsel.ts'

/** What people and the profile of the requested state say of a fact. The profile never silences a person. */
export function onFile({ caseFile, stateProfile }: ReportSnapshot, key: string): FactEntry {
  const entered = caseFile.facts[key] ?? notAsked
  const profile = stateProfile[key]
  if (profile === undefined) return entered
  return { kind: 'asserted', assertions: [...(entered.kind === 'asserted' ? entered.assertions : []), profile] }
}

/**
 * The number of each question that people answer, in the order of the catalogue: rules refer to questions by it. The same
 * in every document, also where one holds questions back.
 */
export const questionNumbers = ({ questions }: ReportSnapshot): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(questions)
      .filter(([, question]) => question.origin !== 'library')
      .map(([key], index) => [key, index + 1]),
  )

type Question = ReportSnapshot['questions'][string]

/** The facts as given: question as asked, answer, who says so and where; conflicts side by side. The unanswered stand in annex C. */
export function writeFacts(doc: DocumentBuilder, snapshot: PrintedSnapshot): void {
  const { facts: said } = doc.words
  const asked = askedQuestions(snapshot)
  const states = asked.map(([key]) => factState(onFile(snapshot, key)))
  const number = (state: FactStateWord) => states.filter((other) => other === state).length
  doc.heading(1, 'facts', said.heading)
  doc.paragraph(
    'facts/count',
    [
      said.count({
        asked: asked.length,
        agreed: number('established'),
        conflicting: number('conflicting'),
        unknown: number('unknown'),
        tellsWhy: doc.forCounsel,
        some: snapshot.held !== undefined,
      }),
    ],
    [],
    { leads: states.some((state) => state !== 'unknown') },
  )
  const numbers = questionNumbers(snapshot)
  doc.table(
    'facts/table',
    said.caption,
    [
      { label: said.columns.number, width: 5 },
      { label: said.columns.question, width: 41 },
      { label: said.columns.answer, width: 18 },
      { label: said.columns.who, width: 36 },
    ],
    snapshot.groups.flatMap((group): Row[] => {
      const answered = asked.filter(([key, question]) => question.group === group.id && !isUnknown(snapshot, key))
      const head = { id: `facts/${group.id}`, cells: [[setAs('strong', [groupName(doc, group)])]] }
      return answered.length === 0
        ? []
        : [head, ...answered.map(([key, question]) => factRow(doc, snapshot, key, question, numbers.get(key)))]
    }),
  )
}

/** A group of the catalogue: by its id where the language has a name for it, or else as it was frozen. */
export const groupName = (doc: DocumentBuilder, { id, label }: ReportSnapshot['groups'][number]): Rich =>
  doc.words.facts.groups[id] ?? doc.stored(label)

/** The questions that people answer, or the profile of the state, in the order of the catalogue; none that is held back. */
export const askedQuestions = ({ questions, held }: PrintedSnapshot): [string, Question][] =>
  Object.entries(questions).filter(([key, { origin }]) => origin !== 'library' && !held?.questions.has(key))

export const isUnknown = (snapshot: ReportSnapshot, key: string): boolean =>
  factState(onFile(snapshot, key)) === 'unknown'

function factRow(
  doc: DocumentBuilder,
  snapshot: ReportSnapshot,
  key: string,
  question: Question,
  number: number | undefined,
): Row {
  const entry = onFile(snapshot, key)
  return {
    id: `fact/${key}`,
    cells: [
      String(number),
      questionCell(doc, question, entry),
      [answerCell(doc, snapshot, key, question)],
      whoSaysSo(doc, question, entry, {
        state: factState(entry),
        profile: snapshot.stateProfile[key],
        requested: snapshot.states.requested,
      }),
    ],
    points: [{ kind: 'fact', id: key }],
  }
}

/** The question; where nothing on its list applies, with the list, which the answer then does not give. */
export function questionCell(doc: DocumentBuilder, question: Question, entry: FactEntry): Rich[][] {
  const asked = [doc.stored(question.question)]
  if (question.type !== 'choices' || entry.kind === 'unknown') return [asked]
  const isNone = ({ value }: Assertion) => Array.isArray(value) && value.length === 0
  if (!entry.assertions.some(isNone)) return [asked]
  return [asked, [doc.storedList(Object.values(question.options), (all) => `${all}.`, 'emphasis')]]
}

/** The answer to a question that has one; where those who speak disagree, each of theirs. */
export function answerCell(doc: DocumentBuilder, snapshot: ReportSnapshot, key: string, question: Question): Rich[] {
  const entry = onFile(snapshot, key)
  const answers = answersInWords(doc, question, entry)
  return factState(entry) === 'established'
    ? capitalised(answers)
    : setAs('emphasis', doc.words.facts.answers.conflict(answers))
}

/** One line for each who speaks; where they disagree, each with the answer given. */
function whoSaysSo(
  doc: DocumentBuilder,
  question: Question,
  entry: FactEntry,
  {
    state,
    profile,
    requested,
  }: { state: FactStateWord; profile: Assertion | undefined; requested: ReportSnapshot['states']['requested'] },
): Rich[][] {
  const { facts } = doc.words
  if (entry.kind === 'unknown') return [[facts.nobody]]
  return entry.assertions.map((assertion) =>
    facts.saidBy(
      sourceInWords(doc, assertion, {
        profileOf: assertion === profile ? requested : null,
        inSentence: state === 'conflicting',
      }),
      state === 'conflicting' ? capitalised(answerInWords(doc, question, assertion.value)) : null,
    ),
  )
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
  const { derived: said } = doc.words.facts
  doc.paragraph('facts/derived/about', said.about, [], { leads: true })
  doc.table(
    'facts/derived/table',
    said.caption,
    [
      { label: said.question, width: 82 },
      { label: said.answer, width: 18 },
    ],
    rows
      .sort((a, b) => (a.because.fact < b.because.fact ? -1 : 1))
      .map(({ because, question, value }) => ({
        id: `fact/${because.fact}`,
        cells: [[[doc.stored(question.question)]], [answerInWords(doc, question, value)]],
        points: [{ kind: 'fact', id: because.fact }],
      })),
    { compact: true },
  )
}
