import type { Assessment } from '#lib/domain/assessment'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { slotOfLibrary } from '#lib/domain/ledger/library-slots'
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
 * them, to the end of each chain. What stands in the slot of one that is there as company only is named and not printed. In the order in which they are first named.
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

type Records = Pick<Library, 'evidence' | 'contrary' | 'compiledOn'>

/** A record with its contrary slot: as a ledger left it, or else as the library fills it. */
export const withSlot = (record: EvidenceRecord, { contrary, compiledOn }: Records): EvidenceRecord => ({
  ...record,
  slot: record.slot ?? slotOfLibrary(record.id, contrary, `${compiledOn}T00:00:00.000Z`),
})

/** The records that an assessment names, by id, with their company, each with its slot. */
export const recordsOf = (assessment: Assessment, library: Records): Record<string, EvidenceRecord> =>
  recordsAmong(assessment, new Map(library.evidence.map((record) => [record.id, withSlot(record, library)])))

/** The same, of records that have their slots. */
export const recordsAmong = (
  assessment: Assessment,
  records: ReadonlyMap<string, EvidenceRecord>,
): Record<string, EvidenceRecord> =>
  Object.fromEntries(
    [...withCompany(recordIdsOf(assessment), (id) => records.get(id))].sort().flatMap((id) => {
      const record = records.get(id)
      return record ? [[id, record] as const] : []
    }),
  )
