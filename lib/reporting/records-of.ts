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

/** The records that an assessment names, by id; with whatever has replaced them. */
export function recordsOf(assessment: Assessment, library: Pick<Library, 'evidence'>): Record<string, EvidenceRecord> {
  const byId = new Map(library.evidence.map((record) => [record.id, record]))
  const ids = recordIdsOf(assessment)
  // A set grows while it is walked, so a successor's successor is reached too.
  for (const id of ids) {
    const successor = byId.get(id)?.supersededBy
    if (successor) ids.add(successor)
  }
  return Object.fromEntries(
    [...ids].sort().flatMap((id) => {
      const record = byId.get(id)
      return record ? [[id, record] as const] : []
    }),
  )
}
