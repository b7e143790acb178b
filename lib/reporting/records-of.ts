import type { Assessment } from '#lib/domain/assessment'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { Library } from '#lib/domain/library'
import { findingsOf, reasonsOf } from './trace.ts'

/** The records that an assessment names, for or against, by id; with whatever has replaced them. */
export function recordsOf(assessment: Assessment, library: Library): Record<string, EvidenceRecord> {
  const byId = new Map(library.evidence.map((record) => [record.id, record]))
  const named = findingsOf(assessment).flatMap(({ finding }) => [
    ...finding.evidence.supports,
    ...finding.evidence.contrary,
    ...reasonsOf(finding).flatMap((reason) => reason.evidence.map(({ id }) => id)),
  ])
  const ids = new Set([...named, ...assessment.otherSide.flatMap((point) => point.evidence)])
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
