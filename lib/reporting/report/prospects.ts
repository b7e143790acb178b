import { unknownReasonLabels } from '#lib/domain/assertion'
import type { Change, NextEnquiry } from '#lib/domain/assessment'
import { clauseOf } from '#lib/domain/facts/clause'
import { asSentence, listInWords, sentenceCase } from '#lib/domain/in-words'
import { groundQuestions, grounds } from '#lib/domain/risk-area'
import { supportInSentence } from '../describe-support.ts'
import type { TracePoint } from '../report-model.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { type DocumentBuilder, strong } from './document-builder.ts'
import { questionNumbers } from './facts-section.ts'
import { evidencePoints, labelList, type Sources } from './sources.ts'

/** A sentence about all areas at once rests on all of them. */
const everyArea = grounds.map((id): TracePoint => ({ kind: 'area', id }))

/** What would change this: the smallest changes of fact that move a word, up or down. */
export function writeChanges(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const { whatWouldChange } = snapshot.assessment
  doc.heading(1, 'changes', 'What would change this')
  doc.paragraph(
    'changes/about',
    [
      whatWouldChange.length === 0
        ? 'No small change of the facts was found that would move any of the words above.'
        : 'Each of the following changes of fact, made alone, moves the word of the part it stands under. They are printed whichever way they point.',
    ],
    everyArea,
  )
  for (const ground of grounds) {
    const changes = whatWouldChange.filter((change) => change.area === ground)
    const moves = Map.groupBy(changes, ({ from, to }) => `${from} ${to}`)
    for (const [key, [first, ...others]] of moves) {
      if (first === undefined) continue
      const id = `changes/${ground}/${key.replace(' ', '-to-')}`
      doc.paragraph(
        id,
        [
          strong(`${groundQuestions[ground].name}. `),
          `From ${supportInSentence(first.from)} to ${supportInSentence(first.to)}, if it were established:`,
        ],
        [{ kind: 'area', id: ground }],
      )
      doc.items(
        `${id}/list`,
        [first, ...others].map((change, index) => ({
          id: `${id}/${index + 1}`,
          text: [changeInWords(snapshot, change)],
          points: [
            { kind: 'area', id: ground },
            ...change.changes.map(({ fact }): TracePoint => ({ kind: 'fact', id: fact })),
          ],
        })),
        true,
      )
    }
  }
}

function changeInWords({ questions }: ReportSnapshot, { changes }: Change): string {
  const clauses = changes.map(({ fact, to }) => {
    const question = questions[fact]
    return `that ${question === undefined ? `${fact} is ${String(to)}` : clauseOf(question, to)}`
  })
  return `${listInWords(clauses)}.`
}

const costWords = { low: 'little cost', medium: 'some cost', high: 'high cost' }
const safetyWords = {
  safe: 'safe to ask',
  care: 'ask with care for safety',
  unsafe: 'unsafe to ask',
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
        : 'These unanswered questions could still move a word above. They are listed in the order in which the rules suggest asking them, by what they can move and by how costly, slow and safe it is to ask. The number is that of the question in the facts.',
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
    nextEnquiries.map((enquiry) => ({
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

const toAsk = ({ cost, delay, safety, unknown }: NextEnquiry): string =>
  `${unknownReasonLabels[unknown]}; ${costWords[cost]}, ${delay}, ${safetyWords[safety]}`

/** The other side's case with likely questions: only where the profile says so, and never in a report for filing. */
export function writeOtherSide(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  const { otherSide } = snapshot.assessment
  doc.heading(1, 'other-side', 'Annex C: the other side’s case (for the lawyer’s eyes)')
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
