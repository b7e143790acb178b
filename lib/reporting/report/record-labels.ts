import { lastDayOf } from '#lib/domain/calendar-date'
import { asSentence } from '#lib/domain/in-words'
import type { Rich } from '../rich-text.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { type DocumentBuilder, numberRuns } from './document-builder.ts'
import type { Sources } from './sources.ts'

/** The label of a record in annex B; for one that is superseded or contradicted, never without saying so. */
export function markedLabel({ words }: DocumentBuilder, sources: Sources, id: string): string {
  const { supersededBy, verification } = sources.record(id)
  const label = sources.label(id)
  if (supersededBy !== null) return words.records.supersededBy(label, sources.label(supersededBy))
  return verification.status === 'contradicted' ? words.records.contradicted(label) : label
}

/**
 * `B1 to B3, B7 and B9 (superseded by B10)`, in the order of annex B; without the marks only where a list stands
 * beside one that has them. Empty where there is none.
 */
export function labelsInWords(doc: DocumentBuilder, sources: Sources, ids: readonly string[], marked = true): string {
  const { records, grammar } = doc.words
  const byNumber = new Map(ids.map((id) => [sources.number(id), id]))
  const isPlain = (id: string) => !marked || markedLabel(doc, sources, id) === sources.label(id)
  const plain = [...byNumber].flatMap(([number, id]) => (isPlain(id) ? [number] : []))
  const runs = numberRuns(plain).map(([first, last]) => ({
    first,
    text: first === last ? `B${first}` : records.run(first, last),
  }))
  const others = [...byNumber].flatMap(([first, id]) =>
    isPlain(id) ? [] : [{ first, text: markedLabel(doc, sources, id) }],
  )
  return grammar.listText([...runs, ...others].sort((a, b) => a.first - b.first).map(({ text }) => text))
}

/**
 * ` It is superseded by B9: …`, with what came after that; or, contradicted without a successor, what checking it
 * found; else nothing. A successor published after the assessment date is printed as such: it did not count then.
 * @param of the label of the record, where the sentence before is of another one
 */
export function successorInWords(
  doc: DocumentBuilder,
  snapshot: ReportSnapshot,
  sources: Sources,
  id: string,
  of: string | null = null,
): Rich[] {
  const { records } = doc.words
  const { supersededBy, verification } = sources.record(id)
  if (supersededBy === null)
    return verification.status === 'contradicted'
      ? records.isContradicted(doc.stored(asSentence(verification.note)))
      : []
  const next = sources.record(supersededBy)
  const later = lastDayOf(next.source.date) > snapshot.assessment.assessedOn
  const said = later ? records.wasSupersededLater : records.isSuperseded
  return [
    ...said(sources.label(supersededBy), doc.stored(asSentence(next.proposition)), of),
    ...successorInWords(doc, snapshot, sources, supersededBy, sources.label(supersededBy)),
  ]
}

/** The same, the first time in the document with the title of the record. */
export function titledLabel(doc: DocumentBuilder, sources: Sources, id: string): Rich[] {
  const { records } = doc.words
  if (!sources.isFirstTitled(id)) return [markedLabel(doc, sources, id)]
  const { title, supersededBy } = sources.record(id)
  return supersededBy === null
    ? records.titled(markedLabel(doc, sources, id), doc.stored(title))
    : records.titledSuperseded(sources.label(id), doc.stored(title), sources.label(supersededBy))
}
