import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { mostIndependent } from '#lib/domain/most-independent'
import { isDuplicateOfUnnamed, originMarks } from './published-origins.ts'

/**
 * Independent origins: the largest number of these records of which no two rest on one origin.
 *
 * Counting groups instead (everything linked, directly or through others, as one) would let a new record
 * that touches two groups melt them into one, so that more material counted for less. Counted this way a
 * further record never lowers the number, and a copy of a record changes nothing.
 */
export function countOrigins(records: readonly EvidenceRecord[]): number {
  return mostIndependent(records.filter((record) => !isDuplicateOfUnnamed(record)).map(marksOf))
}

/** Why two records are one origin; null when nothing links them. */
export function sharedOrigin(one: EvidenceRecord, other: EvidenceRecord): string | null {
  const marks = new Set(marksOf(other))
  return originMarks(one).find(({ mark }) => marks.has(mark))?.reason ?? null
}

const marksByRecord = new WeakMap<EvidenceRecord, string[]>()

function marksOf(record: EvidenceRecord): string[] {
  const known = marksByRecord.get(record)
  if (known) return known
  const marks = originMarks(record).map(({ mark }) => mark)
  marksByRecord.set(record, marks)
  return marks
}
