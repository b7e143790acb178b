import { unknownReasonLabels } from '#lib/domain/assertion'
import type { Change, NextEnquiry } from '#lib/domain/assessment'
import { clauseOf } from '#lib/domain/facts/clause'
import { asSentence, count, listInWords, sentenceCase } from '#lib/domain/in-words'
import { type Ground, groundQuestions, grounds } from '#lib/domain/risk-area'
import { supportWords } from '#lib/domain/support'
import { supportInSentence } from '../describe-support.ts'
import type { TracePoint } from '../report-model.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { type DocumentBuilder, type Row, strong } from './document-builder.ts'
import { questionNumbers } from './facts-section.ts'
import { evidencePoints, labelList, type Sources } from './sources.ts'
import { tableWord } from './words.ts'

/** A sentence about all areas at once rests on all of them. */
const everyArea = grounds.map((id): TracePoint => ({ kind: 'area', id }))

/** So many sets of facts a ground stand in the body, those of the fewest facts; the others have an annex. */
const firstChanges = 4

/** What would change this: the smallest changes of fact that move a word, up or down. */
export function writeChanges(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const { whatWouldChange } = snapshot.assessment
  const further = hasFurtherChanges(snapshot)
  doc.heading(1, 'changes', 'What would change this')
  doc.paragraph(
    'changes/about',
    [
      whatWouldChange.length === 0
        ? 'No small change of the facts was found that would move any of the words above.'
        : 'Each line names facts whose change or answer, together and with nothing else, moves the word of the part it stands under; no fewer of them do. They are printed whichever way they point.',
      whatWouldChange.length === 0
        ? ''
        : `${further ? ` Up to ${firstChanges} for each part are listed here, the fewest facts first; the others stand in annex E.` : ''} ${wordsIn(whatWouldChange)}`,
    ],
    everyArea,
  )
  writeChangeTable(doc, snapshot, { id: 'changes', from: 0, to: firstChanges })
}

export const hasFurtherChanges = ({ assessment: { whatWouldChange } }: ReportSnapshot): boolean =>
  grounds.some((ground) => whatWouldChange.filter(({ area }) => area === ground).length > firstChanges)

/** Annex E: the changes that the body only counts. Left out where it has them all. */
export function writeFurtherChanges(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  if (!hasFurtherChanges(snapshot)) return
  doc.heading(1, 'annex-e', 'Annex E: further changes that would move a word')
  doc.paragraph(
    'annex-e/about',
    [
      `These sets of facts move a word as those under “What would change this” do, and are read in the same way. ${wordsIn(snapshot.assessment.whatWouldChange)}`,
    ],
    everyArea,
  )
  writeChangeTable(doc, snapshot, { id: 'annex-e', from: firstChanges, to: Number.POSITIVE_INFINITY })
}

const wordsIn = (changes: readonly Change[]): string => {
  const named = supportWords.filter((word) => changes.some(({ from, to }) => from === word || to === word))
  return `The words are ${listInWords(named.map(supportInSentence))}.`
}

interface Part {
  id: string
  from: number
  to: number
}

function writeChangeTable(doc: DocumentBuilder, snapshot: ReportSnapshot, part: Part): void {
  doc.table(
    `${part.id}/table`,
    'What would change a word, and the word then',
    [
      { label: 'If it were established', width: 82 },
      { label: 'Word then', width: 18 },
    ],
    grounds.flatMap((ground) => changesOf(snapshot, ground, part)),
    { compact: true },
  )
}

/** Some changes of one ground under a row that gives its word now. */
function changesOf(snapshot: ReportSnapshot, ground: Ground, { id, from, to }: Part): Row[] {
  const changes = snapshot.assessment.whatWouldChange.filter(({ area }) => area === ground).slice(from, to)
  const [first] = changes
  if (first === undefined) return []
  return [
    {
      id: `${id}/${ground}`,
      cells: [[[strong(groundQuestions[ground].name), `: now ${tableWord(first.from)}`]]],
      points: [{ kind: 'area', id: ground }],
    },
    ...changes.map(
      (change, index): Row => ({
        id: `${id}/${ground}/${from + index + 1}`,
        cells: [changeInWords(snapshot, change), sentenceCase(tableWord(change.to))],
        points: [
          { kind: 'area', id: ground },
          ...change.changes.map(({ fact }): TracePoint => ({ kind: 'fact', id: fact })),
        ],
      }),
    ),
  ]
}

function changeInWords({ questions }: ReportSnapshot, { changes }: Change): string {
  const clauses = changes.map(({ fact, to }) => {
    const question = questions[fact]
    return `that ${question === undefined ? `${fact} is ${String(to)}` : clauseOf(question, to)}`
  })
  return listInWords(clauses)
}

/** So many enquiries stand in the body: what a lawyer can set about at once. */
const firstEnquiries = 10

const costWords = { low: 'little cost', medium: 'some cost', high: 'high cost' }
const safetyWords = {
  safe: '',
  care: ', with care',
  unsafe: ', unsafe to ask',
}

/** Next enquiries: what to ask, why, what it could move, and what asking costs. */
export function writeEnquiries(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const { nextEnquiries } = snapshot.assessment
  doc.heading(1, 'enquiries', 'Next enquiries')
  doc.paragraph(
    'enquiries/about',
    [
      nextEnquiries.length === 0
        ? 'No unanswered question was found that could still move a word above.'
        : `${count(nextEnquiries.length, 'unanswered question')} could still move a word above. ${nextEnquiries.length > firstEnquiries ? `The first ${firstEnquiries} are listed here, in the order` : 'They are listed in the order'} in which the rules suggest asking them, by what they can move and by how costly, slow and safe it is to ask; where nothing is said of care or safety, it is safe to ask${nextEnquiries.length > firstEnquiries ? '; the others stand in annex C with their place in that order' : ''}.`,
    ],
    everyArea,
  )
  const numbers = questionNumbers(snapshot)
  doc.table(
    'enquiries/table',
    'Next enquiries, in order',
    [
      { label: 'No.', width: 6 },
      { label: 'Question', width: 44 },
      { label: 'Could move', width: 24 },
      { label: 'To ask', width: 26 },
    ],
    nextEnquiries.slice(0, firstEnquiries).map((enquiry) => ({
      id: `enquiry/${enquiry.fact}`,
      cells: [
        String(numbers.get(enquiry.fact) ?? ''),
        enquiry.question,
        sentenceCase(listInWords(enquiry.couldMove.map((ground) => groundQuestions[ground].name.toLowerCase()))),
        toAsk(enquiry),
      ],
      points: [{ kind: 'fact', id: enquiry.fact }],
    })),
  )
}

const toAsk = (enquiry: NextEnquiry): string => `${unknownReasonLabels[enquiry.unknown]}; ${askingInWords(enquiry)}`

/** `some cost, days, with care`; where it is safe to ask, nothing is said of safety. */
export const askingInWords = ({ cost, delay, safety }: NextEnquiry): string =>
  `${costWords[cost]}, ${delay}${safetyWords[safety]}`

/** The other side's case with likely questions: only where the profile says so, and never in a report for filing. */
export function writeOtherSide(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  const { otherSide } = snapshot.assessment
  const letter = hasFurtherChanges(snapshot) ? 'F' : 'E'
  doc.heading(1, 'other-side', `Annex ${letter}: the other side’s case (for the lawyer’s eyes)`)
  doc.paragraph('other-side/about', [
    otherSide.length === 0
      ? 'No point for the requesting state was found in the stored material or in the weaknesses of our own.'
      : 'What the requesting state could best argue from the stored material and from the weaknesses of ours, with the question it may lead to in cross-examination.',
  ])
  otherSide.forEach((point, index) => {
    doc.paragraph(
      `other-side/${index + 1}`,
      [
        strong(`${groundQuestions[point.area].name}. `),
        asSentence(point.point),
        ...doc.note(point.evidence.map((id) => sources.citeRecord(id))),
        point.evidence.length === 0 ? '' : ` Records: ${labelList(sources, point.evidence)}.`,
        ` Likely question: ${point.question}`,
      ],
      [{ kind: 'area', id: point.area }, ...evidencePoints(point.evidence)],
    )
  })
}
