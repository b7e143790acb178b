import type { Assessment } from '#lib/domain/assessment'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { Library } from '#lib/domain/library'
import type { BundleReference } from './bundle/bundle-reference.ts'
import { recordIdsOf, recordsOf } from './records-of.ts'

/**
 * The records that an assessment names, as they are frozen with it. A copy that the quotation was compared with stands
 * before any other.
 *
 * @param copies the SHA-256 of copies that are kept of the sources of records, by the id of the record
 * @throws when one of them is not in the library
 */
export function frozenEvidence(
  assessment: Assessment,
  library: Library,
  copies: ReadonlyMap<string, string> = new Map(),
): Record<string, EvidenceRecord> {
  const records = recordsOf(assessment, library)
  for (const id of recordIdsOf(assessment))
    if (records[id] === undefined) throw new Error(`The assessment names the record ${id}, which is not there.`)
  return Object.fromEntries(
    Object.entries(records).map(([id, record]) => {
      const sha256 = record.copy ? undefined : copies.get(id)
      return [id, sha256 === undefined ? record : { ...record, copy: { sha256, quotationFound: null } }]
    }),
  )
}

/** Where those of them stand in a bundle that are in one; nothing where none is, as in snapshots from before. */
export function frozenPlaces(
  evidence: Readonly<Record<string, EvidenceRecord>>,
  places: ReadonlyMap<string, BundleReference>,
): { bundle?: Record<string, BundleReference> } {
  const there = [...places].filter(([id]) => evidence[id] !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return there.length === 0 ? {} : { bundle: Object.fromEntries(there) }
}
