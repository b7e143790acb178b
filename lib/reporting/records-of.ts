import type { Assessment } from '#lib/domain/assessment'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { Library } from '#lib/domain/library'
import { findingsOf, reasonsOf } from './trace.ts'

/** The ids of the records that an assessment names, for or against. */
export const recordIdsOf = (assessment: Assessment): Set<string> =>
  new Set([
    ...findingsOf(assessment).flatMap(({ finding }) => [
      ...finding.evidence.supports,
      ...finding.evidence.contrary,
      ...reasonsOf(finding).flatMap((reason) => reason.evidence.map(({ id }) => id)),
    ]),
    ...assessment.otherSide.flatMap((point) => point.evidence),
  ])

/**
 * The records to be printed with those named: whatever stands in their contrary slots, and whatever has replaced any of
 * them, to the end of each chain. In the order in which they are first named.
 */
export function withCompany(named: Iterable<string>, record: (id: string) => EvidenceRecord | undefined): Set<string> {
  const ids = new Set(named)
  for (const id of [...ids]) for (const { claim } of record(id)?.slot?.contrary ?? []) if (record(claim)) ids.add(claim)
  // A set grows while it is walked, so a successor's successor is reached too.
  for (const id of ids) {
    const successor = record(id)?.supersededBy
    if (successor) ids.add(successor)
  }
  return ids
}

/** The records that an assessment names, by id, with their company. */
export function recordsOf(assessment: Assessment, library: Pick<Library, 'evidence'>): Record<string, EvidenceRecord> {
  const byId = new Map(library.evidence.map((record) => [record.id, record]))
  return Object.fromEntries(
    [...withCompany(recordIdsOf(assessment), (id) => byId.get(id))].sort().flatMap((id) => {
      const record = byId.get(id)
      return record ? [[id, record] as const] : []
    }),
  )
}
