import 'server-only'
import type { Library } from '#lib/domain/library'
import { inTransaction } from '../database/client.ts'
import { readLaw } from './read-law.ts'

/**
 * Brings the library that ships with this version into the database, whole or not at all, when the database holds
 * another one. Nothing else writes these tables.
 *
 * @returns whether anything was written.
 * @throws SeedLibraryError when the shipped files are not a library.
 */
export async function loadLibrary(library: Library = readLaw()): Promise<boolean> {
  return inTransaction(async (tx) => {
    const loaded = await tx.libraryVersion.findUnique({ where: { id: 1 }, select: { hash: true } })
    if (loaded?.hash === library.hash) return false

    await tx.evidenceRecord.deleteMany()
    await tx.decidedCase.deleteMany()
    await tx.jurisdiction.deleteMany()
    await tx.evidenceRecord.createMany({ data: library.evidence.map(evidenceRow) })
    await tx.decidedCase.createMany({ data: library.decidedCases.map(decidedCaseRow) })
    await tx.jurisdiction.createMany({ data: library.jurisdictions.map(jurisdictionRow) })
    const version = { version: library.version, hash: library.hash, contrary: library.contrary, loadedAt: new Date() }
    await tx.libraryVersion.upsert({ where: { id: 1 }, create: { id: 1, ...version }, update: version })
    return true
  })
}

const evidenceRow = (record: Library['evidence'][number]) => ({
  id: record.id,
  title: record.title,
  proposition: record.proposition,
  direction: record.direction,
  kind: record.kind,
  riskAreas: record.riskAreas,
  asOf: new Date(`${record.asOf}T00:00:00Z`),
  status: record.verification.status,
  supersededBy: record.supersededBy,
  tags: record.tags,
  record,
})

const decidedCaseRow = (record: Library['decidedCases'][number]) => ({
  id: record.id,
  name: record.name,
  jurisdiction: record.jurisdiction,
  decidedOn: record.date,
  outcome: record.outcome,
  record,
})

const jurisdictionRow = (record: Library['jurisdictions'][number]) => ({
  code: record.iso2,
  name: record.name,
  record,
})
