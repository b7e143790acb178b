import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { bareAddress, publishersOf, unDocumentsIn } from '#lib/domain/publication-marks'
import { oncePer } from './remember.ts'

/** One mark that records resting on the same origin have in common, with the words that say so. */
export interface OriginMark {
  mark: string
  reason: string
}

/**
 * The marks of the origin of a record: its publisher (a copy or a translation is its source's; a story
 * "from" or "citing" another rests on that one too; a state's reply to a treaty body is the state's, not
 * the body's), its address, the UN document it quotes, and the record it was found to repeat.
 */
export function originMarks(record: EvidenceRecord): OriginMark[] {
  const marks = publishersBehind(record).map((name) => ({
    mark: `publisher:${name}`,
    reason: `both rest on ${name}`,
  }))
  const { url, title, pinpoint } = record.source
  if (url !== null) marks.push({ mark: `url:${bareAddress(url)}`, reason: 'both are found at one address' })
  for (const symbol of unDocumentsIn([url, title, pinpoint]))
    marks.push({ mark: `un:${symbol}`, reason: `both rest on ${symbol}` })
  marks.push({ mark: `record:${record.id}`, reason: 'one repeats the other' })
  if (isDuplicate(record))
    for (const id of namedRecords(record)) marks.push({ mark: `record:${id}`, reason: 'one repeats the other' })
  return marks
}

/** A record marked as telling one fact twice. Without the name of its twin it is nobody's own origin. */
export const isDuplicate = (record: EvidenceRecord): boolean => record.tags.includes('duplicate-fact')

/** A duplicate whose note does not say of what: it can be shown, and is never counted. */
export const isDuplicateOfUnnamed = (record: EvidenceRecord): boolean =>
  isDuplicate(record) && namedRecords(record).length === 0

/** Ids look like `two-words` or longer; whether one exists does not matter, for a mark nobody shares changes nothing. */
const namedRecords = (record: EvidenceRecord): string[] =>
  (record.verification.note.match(/\b[a-z0-9]+(?:-[a-z0-9]+){2,}\b/g) ?? []).filter((id) => id !== record.id)

/** The publishers a record rests on, in small letters: usually one. */
export const publishersBehind = oncePer(({ source }: EvidenceRecord): readonly string[] =>
  publishersOf(source.publisher),
)
