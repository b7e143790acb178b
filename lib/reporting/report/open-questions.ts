import { asSentence } from '#lib/domain/in-words'
import { type Ground, grounds } from '#lib/domain/risk-area'
import { emphasis, type Rich, setAs, strong } from '../rich-text.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { elementsOf, findingOf } from '../trace.ts'
import type { DocumentBuilder, Row } from './document-builder.ts'
import { askedQuestions, groupName, isUnknown, onFile, questionNumbers } from './facts-section.ts'
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
  const byQuestion = Object.entries(snapshot.questions).map(([key, { question }]) => [key, question] as const)
  return grounds
    .map((ground) => {
      const waiting = findingOf(snapshot.assessment, ground)
        .tests.flatMap(elementsOf)
        .flatMap(({ undetermined }) => undetermined)
      const gaps = snapshot.assessment.gaps.flatMap((gap, index) => {
        if (gap.kind !== 'fact' || gap.area !== ground) return []
        const fact = byQuestion.find(([, question]) => gap.what.startsWith(question))?.[0]
        return fact === undefined ? [] : [{ fact, index: String(index) }]
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

/**
 * Annex C: every question without an answer, and every conflict a rule waits on: what it bears on, and what asking takes.
 * Why there is no answer is between client and counsel, and stands only in what goes no further than counsel.
 */
export function writeOpenQuestions(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const { openQuestions: said } = doc.words
  doc.heading(1, 'annex-c', said.heading)
  const parts = openQuestions(snapshot)
  const bearsOn = (key: string) => parts.filter(({ facts }) => facts.includes(key)).map(({ ground }) => ground)
  const open = askedQuestions(snapshot).filter(([key]) => isUnknown(snapshot, key) || bearsOn(key).length > 0)
  if (open.length === 0) {
    doc.paragraph('annex-c/none', [said.none])
    return
  }
  doc.paragraph('annex-c/about', [said.about(doc.forCounsel)], [], { leads: true })
  const numbers = questionNumbers(snapshot)
  doc.table(
    'annex-c/table',
    said.caption,
    [
      { label: said.columns.number, width: 9 },
      { label: said.columns.question, width: 91 },
    ],
    snapshot.groups.flatMap((inGroup): Row[] => {
      const rows = open
        .filter(([, { group }]) => group === inGroup.id)
        .map(([key, { question }]): Row => {
          const grounds = bearsOn(key)
          return {
            id: `open/${key}`,
            cells: [
              String(numbers.get(key)),
              [[doc.stored(question), ...whyOpen(doc, snapshot, key), emphasis(remark(doc, snapshot, key, grounds))]],
            ],
            points: [{ kind: 'fact', id: key }, ...grounds.map((ground) => ({ kind: 'area' as const, id: ground }))],
          }
        })
      return rows.length === 0
        ? []
        : [{ id: `open/${inGroup.id}`, cells: [[setAs('strong', [groupName(doc, inGroup)])]] }, ...rows]
    }),
    { compact: true, twice: true },
  )
}

/** ` (awaiting a document)`; nothing for a question that nobody has asked, and nothing in what others read. */
function whyOpen({ words, forCounsel }: DocumentBuilder, snapshot: ReportSnapshot, key: string): Rich[] {
  const entry = onFile(snapshot, key)
  if (entry.kind === 'asserted') return [strong(words.openQuestions.inConflict)]
  return entry.reason === 'not-asked' || !forCounsel
    ? []
    : [strong(` (${words.terms.unknownReasons[entry.reason].toLowerCase()})`)]
}

/** ` Liberty; 7th: little cost, hours.`, as far as there is something to say. */
function remark(doc: DocumentBuilder, { assessment }: ReportSnapshot, key: string, bearing: readonly Ground[]): string {
  const { terms, grammar, openQuestions: said } = doc.words
  const place = assessment.nextEnquiries.findIndex(({ fact }) => fact === key)
  const enquiry = assessment.nextEnquiries[place]
  const parts = [
    ...(bearing.length === 0 ? [] : [grammar.listText(bearing.map((ground) => terms.groundsInBrief[ground]))]),
    ...(enquiry === undefined ? [] : [said.place(place + 1, askingInWords(doc, enquiry))]),
  ]
  return parts.length === 0 ? '' : ` ${asSentence(parts.join('; '))}`
}
