import 'server-only'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { RiskArea } from '#lib/domain/risk-area'
import { requireViewer } from '../identity/viewer.ts'
import { readLibrary } from './read-library.ts'

/** The records that ship, all or those of an area, a direction and a status; the newest first. */
export async function listEvidence({
  area,
  direction,
  status,
}: {
  area?: RiskArea | undefined
  direction?: EvidenceRecord['direction'] | undefined
  status?: EvidenceRecord['verification']['status'] | undefined
}): Promise<EvidenceRecord[]> {
  await requireViewer()
  const { evidence } = await readLibrary()
  return evidence
    .filter(
      (record) =>
        (area === undefined || record.riskAreas.includes(area)) &&
        (direction === undefined || record.direction === direction) &&
        (status === undefined || record.verification.status === status),
    )
    .sort((one, other) => (one.asOf === other.asOf ? (one.id < other.id ? -1 : 1) : one.asOf < other.asOf ? 1 : -1))
}
