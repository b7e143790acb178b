import { unknownReasonLabels } from '#lib/domain/assertion'
import type { Change, NextEnquiry } from '#lib/domain/assessment'
import { groundQuestions, grounds } from '#lib/domain/risk-area'
import { describeClause } from '../describe-fact.ts'
import { supportInSentence } from '../describe-support.ts'
import { asSentence, listInWords } from '../in-words.ts'
import type { TracePoint } from '../report-model.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { type DocumentBuilder, strong } from './document-builder.ts'
import { evidencePoints, labelList, type Sources } from './sources.ts'

/** What would change this: the smallest changes of fact that move a word, up or down. */
export function writeChanges(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const { whatWouldChange } = snapshot.assessment
  doc.heading(1, 'changes', 'What would change this')
  doc.paragraph('changes/about', [
    whatWouldChange.length === 0
      ? 'No small change of the facts was found that would move any of the words above.'
      : 'Each of the following changes of fact, made alone, moves the word of the part it stands under. They are printed whichever way they point.',
  ])
  for (const ground of grounds) {
    const changes = whatWouldChange.filter((change) => change.area === ground)
    if (changes.length === 0) continue
    doc.paragraph(
      `changes/${ground}`,
      [strong(`${groundQuestions[ground].name}. `), 'The word would move:'],
      [{ kind: 'area', id: ground }],
    )
    doc.items(
      `changes/${ground}/list`,
      changes.map((change, index) => ({
        id: `changes/${ground}/${index + 1}`,
        text: [changeInWords(snapshot, change)],
        points: [
          { kind: 'area', id: ground },
          ...change.changes.map(({ fact }): TracePoint => ({ kind: 'fact', id: fact })),
        ],
      })),
    )
  }
}

function changeInWords({ questions }: ReportSnapshot, { from, to, changes }: Change): string {
  const clauses = changes.map(({ fact, to: value }) => {
    const question = questions[fact]
    return question === undefined ? `${fact} were ${String(value)}` : describeClause(question, value)
  })
  return asSentence(
    `if it were established that ${listInWords(clauses, 'and')}: from ${supportInSentence(from)} to ${supportInSentence(to)}`,
  )
}

const costWords = { low: 'little cost', medium: 'some cost', high: 'high cost' }
const safetyWords = {
  safe: 'safe to ask',
  care: 'to be asked with care for the safety of those concerned',
  unsafe: 'unsafe to ask; consider whether it must be known',
}

/** Next enquiries: what to ask, why, what it could move, and what asking costs. */
export function writeEnquiries(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const { nextEnquiries } = snapshot.assessment
  doc.heading(1, 'enquiries', 'Next enquiries')
  doc.paragraph('enquiries/about', [
    nextEnquiries.length === 0
      ? 'No unanswered question was found that could still move a word above.'
      : 'These unanswered questions could still move a word above. They are listed in the order in which the rules suggest asking them, by what they can move and by what asking costs.',
  ])
  doc.items(
    'enquiries/list',
    nextEnquiries.map((enquiry) => ({
      id: `enquiry/${enquiry.fact}`,
      text: [strong(enquiry.question), ` ${enquiryInWords(enquiry)}`],
      points: [{ kind: 'fact', id: enquiry.fact }],
    })),
  )
}

const enquiryInWords = ({ why, couldMove, cost, delay, safety, unknown }: NextEnquiry): string =>
  `${asSentence(why)} It could move ${listInWords(couldMove.map((ground) => groundQuestions[ground].name.toLowerCase()))}. ` +
  `${unknownReasonLabels[unknown]}; ${costWords[cost]}, an answer in ${delay}, ${safetyWords[safety]}.`

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
