import { unknownReasonLabels } from '#lib/domain/assertion'
import { asSentence, listInWords } from '#lib/domain/in-words'
import { type Ground, grounds } from '#lib/domain/risk-area'
import type { ReportSnapshot } from '../snapshot.ts'
import { elementsOf, findingOf } from '../trace.ts'
import { type DocumentBuilder, emphasis, type Row, strong } from './document-builder.ts'
import { askedQuestions, isUnknown, onFile, questionNumbers } from './facts-section.ts'
import { askingInWords } from './prospects.ts'

export interface OpenPart {
  ground: Ground
  /** Questions that rules of the ground wait for, or that the assessment reports as a gap. */
  facts: string[]
  /** Rules of the ground that are undetermined. */
  rules: string[]
  /** Places of its gaps of fact in the assessment's list. */
  gaps: string[]
}

/** The grounds on which an open question bears, each with its questions and the rules that wait for them. */
export function openQuestions(snapshot: ReportSnapshot): OpenPart[] {
  const byQuestion = new Map(Object.entries(snapshot.questions).map(([key, { question }]) => [key, question]))
  return grounds
    .map((ground) => {
      const waiting = findingOf(snapshot.assessment, ground)
        .tests.flatMap(elementsOf)
        .flatMap(({ undetermined }) => undetermined)
      const gaps = snapshot.assessment.gaps.flatMap((gap, index) => {
        const fact = [...byQuestion].find(([, question]) => gap.what.startsWith(question))?.[0]
        return gap.kind === 'fact' && gap.area === ground && fact !== undefined ? [{ fact, index: String(index) }] : []
      })
      return {
        ground,
        facts: [...new Set([...waiting.flatMap(({ missing }) => missing), ...gaps.map(({ fact }) => fact)])],
        rules: [...new Set(waiting.map(({ rule }) => rule))],
        gaps: gaps.map(({ index }) => index),
      }
    })
    .filter(({ facts, rules }) => facts.length + rules.length > 0)
}

/** Annex C: every question without an answer, and every conflict a rule waits on: why, what it bears on, and how to ask. */
export function writeOpenQuestions(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  doc.heading(1, 'annex-c', 'Annex C: questions without an answer')
  const parts = openQuestions(snapshot)
  const bearsOn = (key: string) => parts.filter(({ facts }) => facts.includes(key)).map(({ ground }) => ground)
  const open = askedQuestions(snapshot).filter(([key]) => isUnknown(snapshot, key) || bearsOn(key).length > 0)
  if (open.length === 0) {
    doc.paragraph('annex-c/none', ['Every question has an answer on which those who speak agree.'])
    return
  }
  doc.paragraph(
    'annex-c/about',
    [
      'Each question that has no answer, or answers in conflict; then the parts it bears on, the number of its place in the order of the next enquiries, and what asking takes. Where nothing else is said, it has not been asked yet and is safe to ask; a question without a place is not among the enquiries that could move a word above.',
    ],
    [],
    { leads: true },
  )
  const numbers = questionNumbers(snapshot)
  doc.table(
    'annex-c/table',
    'Questions without an answer, by group',
    [
      { label: 'No.', width: 9 },
      { label: 'Question; what it bears on; what asking takes', width: 91 },
    ],
    snapshot.groups.flatMap(({ id, label }): Row[] => {
      const rows = open
        .filter(([, { group }]) => group === id)
        .map(([key, { question }]): Row => {
          const grounds = bearsOn(key)
          return {
            id: `open/${key}`,
            cells: [
              String(numbers.get(key)),
              [[question, ...whyOpen(snapshot, key), emphasis(remark(snapshot, key, grounds))]],
            ],
            points: [{ kind: 'fact', id: key }, ...grounds.map((ground) => ({ kind: 'area' as const, id: ground }))],
          }
        })
      return rows.length === 0 ? [] : [{ id: `open/${id}`, cells: [[[strong(label)]]] }, ...rows]
    }),
    { compact: true, twice: true },
  )
}

/** ` (awaiting a document)`; nothing for a question that nobody has asked. */
function whyOpen(snapshot: ReportSnapshot, key: string) {
  const entry = onFile(snapshot, key)
  if (entry.kind === 'asserted') return [strong(' (answers in conflict)')]
  return entry.reason === 'not-asked' ? [] : [strong(` (${unknownReasonLabels[entry.reason].toLowerCase()})`)]
}

/** ` Liberty; 7th: little cost, hours.`, as far as there is something to say. */
function remark({ assessment }: ReportSnapshot, key: string, bearing: readonly Ground[]): string {
  const place = assessment.nextEnquiries.findIndex(({ fact }) => fact === key)
  const enquiry = assessment.nextEnquiries[place]
  const parts = [
    ...(bearing.length === 0 ? [] : [listInWords(bearing.map((ground) => shortNames[ground]))]),
    ...(enquiry === undefined ? [] : [`${place + 1}: ${askingInWords(enquiry)}`]),
  ]
  return parts.length === 0 ? '' : ` ${asSentence(parts.join('; '))}`
}

/** Names that a narrow column holds and that need no key. */
const shortNames: Record<Ground, string> = {
  torture: 'ill-treatment',
  'fair-trial': 'fair trial',
  assurances: 'assurances',
  'chilling-effect': 'chilling effect',
  'death-penalty': 'death penalty',
  liberty: 'liberty',
  'refusal-grounds': 'refusal grounds',
}
