import type { Change, NextEnquiry } from '#lib/domain/assessment'
import type { FactDeclaration } from '#lib/domain/facts/declare'
import { sentenceCase } from '#lib/domain/in-words'
import { type Ground, grounds } from '#lib/domain/risk-area'
import { supportWords } from '#lib/domain/support'
import type { TracePoint } from '../report-model.ts'
import { type Rich, strong } from '../rich-text.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { clauseInWords, clauseOfNumbers } from './clause-in-words.ts'
import type { DocumentBuilder, Row } from './document-builder.ts'
import { questionNumbers } from './facts-section.ts'
import type { PrintedSnapshot } from './held-by-counsel.ts'
import { tableWord, Words } from './words.ts'

/** A sentence about all areas at once rests on all of them. */
const everyArea = grounds.map((id): TracePoint => ({ kind: 'area', id }))

/** So many sets of facts a ground stand in the body, those of the fewest facts; the others have an annex. */
const firstChanges = 4

/** What would change this: the smallest changes of fact that move a word, up or down. */
export function writeChanges(doc: DocumentBuilder, snapshot: PrintedSnapshot): void {
  const { whatWouldChange } = snapshot.assessment
  const further = hasFurtherChanges(snapshot)
  const { changes: said } = doc.words
  doc.heading(1, 'changes', said.heading)
  doc.paragraph(
    'changes/about',
    whatWouldChange.length === 0
      ? [said.none, notConsidered(doc, snapshot)]
      : [said.about, further ? said.upTo(firstChanges) : ''],
    everyArea,
  )
  writeWordsOfChanges(doc, snapshot, 'changes')
  writeChangeTable(doc, snapshot, { id: 'changes', from: 0, to: firstChanges })
}

const notConsidered = (doc: DocumentBuilder, { held }: PrintedSnapshot): string =>
  held === undefined ? '' : doc.words.held.notConsidered

export const hasFurtherChanges = (snapshot: ReportSnapshot): boolean =>
  grounds.some((ground) => changeLines(snapshot, ground).length > firstChanges)

/**
 * The changes of a ground, those in one line that name another number for the same question and end in the same word:
 * the rules ask on which side of a threshold it lies.
 */
function changeLines({ assessment, questions }: ReportSnapshot, ground: Ground): Change[][] {
  const lines = Map.groupBy(
    assessment.whatWouldChange.filter(({ area }) => area === ground),
    (change) => {
      const [only, ...more] = change.changes
      const isNumber = only !== undefined && more.length === 0 && questions[only.fact]?.type === 'integer'
      return isNumber && typeof only.to === 'number' ? `${only.fact} ${change.to}` : change
    },
  )
  return [...lines.values()]
}

/** Annex E: the changes that the body only counts. Left out where it has them all. */
export function writeFurtherChanges(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  if (!hasFurtherChanges(snapshot)) return
  const { changes: said } = doc.words
  doc.heading(1, 'annex-e', said.furtherHeading)
  doc.paragraph('annex-e/about', [said.furtherAbout], everyArea)
  writeWordsOfChanges(doc, snapshot, 'annex-e')
  writeChangeTable(doc, snapshot, { id: 'annex-e', from: firstChanges, to: Number.POSITIVE_INFINITY })
}

/**
 * What the words of a table of changes mean, and what its numbers stand for. A paragraph of its own: it alone has to stand
 * on the page on which its table begins.
 */
function writeWordsOfChanges(doc: DocumentBuilder, { assessment, questions }: ReportSnapshot, id: string): void {
  const changes = assessment.whatWouldChange
  if (changes.length === 0) return
  const { changes: said } = doc.words
  const named = supportWords.filter((word) => changes.some(({ from, to }) => from === word || to === word))
  const words = new Words(doc.words)
  const measured = changes.some((change) =>
    change.changes.some(({ fact }) => ['integer', 'date'].includes(questions[fact]?.type ?? '')),
  )
  doc.paragraph(
    `${id}/words`,
    [said.words(named.map((word) => words.say(word))), measured ? said.measured : ''],
    everyArea,
    { leads: true },
  )
}

interface Part {
  id: string
  from: number
  to: number
}

function writeChangeTable(doc: DocumentBuilder, snapshot: ReportSnapshot, part: Part): void {
  doc.table(
    `${part.id}/table`,
    doc.words.changes.caption,
    [
      { label: doc.words.changes.columns.ifEstablished, width: 82 },
      { label: doc.words.changes.columns.wordThen, width: 18 },
    ],
    grounds.flatMap((ground) => changesOf(doc, snapshot, ground, part)),
    { compact: true },
  )
}

/** Some changes of one ground under a row that gives its word now. */
function changesOf(doc: DocumentBuilder, snapshot: ReportSnapshot, ground: Ground, { id, from, to }: Part): Row[] {
  const lines = changeLines(snapshot, ground).slice(from, to)
  const first = lines[0]?.[0]
  const { changes: said, terms } = doc.words
  if (first === undefined) return []
  return [
    {
      id: `${id}/${ground}`,
      cells: [[[strong(terms.grounds[ground].name), said.now(tableWord(first.from, 'risk', doc.words))]]],
      points: [{ kind: 'area', id: ground }],
    },
    ...lines.flatMap((line, index): Row[] => {
      const [change] = line
      if (change === undefined) return []
      return [
        {
          id: `${id}/${ground}/${from + index + 1}`,
          cells: [[changeInWords(doc, snapshot, line)], sentenceCase(tableWord(change.to, 'risk', doc.words))],
          points: [
            { kind: 'area', id: ground },
            ...change.changes.map(({ fact }): TracePoint => ({ kind: 'fact', id: fact })),
          ],
        },
      ]
    }),
  ]
}

/** `that the requested person has been held for 0, 1 or 59 months in all`. */
function changeInWords(doc: DocumentBuilder, { questions }: ReportSnapshot, line: readonly Change[]): Rich[] {
  const [first, ...others] = line
  const clauses = (first?.changes ?? []).map(({ fact, to }) => {
    const question = questions[fact]
    if (question !== undefined && others.length > 0) return numbersInWords(doc, question, line)
    return question === undefined ? doc.stored(`${fact} is ${String(to)}`) : clauseInWords(doc, question, to)
  })
  return doc.words.grammar.list(clauses.map(doc.words.changes.that))
}

function numbersInWords(doc: DocumentBuilder, question: FactDeclaration, line: readonly Change[]): Rich {
  const numbers = line.flatMap(({ changes }) => changes.map(({ to }) => Number(to))).sort((a, b) => a - b)
  return clauseOfNumbers(doc, question, numbers)
}

/** So many enquiries stand in the body: what a lawyer can set about at once. */
const firstEnquiries = 10

/** Next enquiries: what to ask, why, what it could move, and what asking costs. */
export function writeEnquiries(doc: DocumentBuilder, snapshot: PrintedSnapshot): void {
  const { nextEnquiries } = snapshot.assessment
  const { enquiries: said, terms, grammar } = doc.words
  doc.heading(1, 'enquiries', said.heading)
  doc.paragraph(
    'enquiries/about',
    nextEnquiries.length === 0
      ? [said.none, notConsidered(doc, snapshot)]
      : [said.about(nextEnquiries.length, firstEnquiries, doc.forCounsel)],
    everyArea,
    { leads: nextEnquiries.length > 0 },
  )
  const numbers = questionNumbers(snapshot)
  doc.table(
    'enquiries/table',
    said.caption,
    [
      { label: said.columns.number, width: 6 },
      // Only counsel reads why there is no answer, and how safe it is to ask.
      { label: said.columns.question, width: doc.forCounsel ? 44 : 53 },
      { label: said.columns.couldMove, width: 24 },
      { label: said.columns.toAsk, width: doc.forCounsel ? 26 : 17 },
    ],
    nextEnquiries.slice(0, firstEnquiries).map((enquiry) => ({
      id: `enquiry/${enquiry.fact}`,
      cells: [
        String(numbers.get(enquiry.fact) ?? ''),
        [[doc.stored(enquiry.question)]],
        sentenceCase(grammar.listText(enquiry.couldMove.map((ground) => terms.grounds[ground].name.toLowerCase()))),
        toAsk(doc, enquiry),
      ],
      points: [{ kind: 'fact', id: enquiry.fact }],
    })),
  )
}

const toAsk = (doc: DocumentBuilder, enquiry: NextEnquiry): string =>
  doc.forCounsel
    ? `${doc.words.terms.unknownReasons[enquiry.unknown]}; ${askingInWords(doc, enquiry)}`
    : sentenceCase(askingInWords(doc, enquiry))

/** `some cost, days`; for those who ask also ` with care`. Where it is safe to ask, nothing is said of safety. */
export const askingInWords = (
  { words: { enquiries }, forCounsel }: DocumentBuilder,
  { cost, delay, safety }: Pick<NextEnquiry, 'cost' | 'delay' | 'safety'>,
  tellsSafety = forCounsel,
): string => `${enquiries.cost[cost]}, ${enquiries.delay[delay]}${tellsSafety ? enquiries.safety[safety] : ''}`
