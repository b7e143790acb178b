import { lastDayOf } from '#lib/domain/calendar-date'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { byId } from './prepare-rule-set.ts'

/** What a record is worth on a day. Only `counts` is counted; `not-yet-published` is not even shown. */
export type RecordStanding = 'counts' | 'not-yet-published' | 'contradicted' | 'superseded' | 'not-found'

/** The records of a library as they stood on one day. */
export interface RecordsOnDate {
  on: string
  /** Published by the day, sorted by id. */
  published: readonly EvidenceRecord[]
  standing: (record: EvidenceRecord) => RecordStanding
  /** The chain of successors published by the day, nearest first. */
  successors: (record: EvidenceRecord) => readonly EvidenceRecord[]
}

/** Looked for and not found, or never looked for: as its source asserts it, and no more. */
const untested: ReadonlySet<EvidenceRecord['verification']['status']> = new Set(['not-found', 'as-asserted'])

/**
 * A record is published on the last day its date can mean: `2019` counts from 31 December 2019. It is
 * superseded from the day its successor was published, whatever became of the successor. A record that
 * nobody has found in its source (`not-found`) may be shown, and does not count.
 */
export function recordsOn(records: readonly EvidenceRecord[], on: string): RecordsOnDate {
  const published = records.filter((record) => lastDayOf(record.source.date) <= on).sort(byId)
  const withId = new Map<string | null, EvidenceRecord>(published.map((record) => [record.id, record]))
  const successorOf = (record: EvidenceRecord) => withId.get(record.supersededBy)
  return {
    on,
    published,
    standing: (record) => {
      if (!withId.has(record.id)) return 'not-yet-published'
      if (record.verification.status === 'contradicted') return 'contradicted'
      if (successorOf(record)) return 'superseded'
      return untested.has(record.verification.status) ? 'not-found' : 'counts'
    },
    successors: (record) => {
      const chain: EvidenceRecord[] = []
      for (let next = successorOf(record); next && !chain.includes(next); next = successorOf(next)) chain.push(next)
      return chain
    },
  }
}
