import 'server-only'
import { z } from 'zod'
import { decidedCaseSchema } from '#lib/domain/decided-case'
import { evidenceRecordSchema } from '#lib/domain/evidence-record'
import { jurisdictionSchema } from '#lib/domain/jurisdiction'
import { contraryRecordSchema } from '#lib/domain/ledger/contrary-record'
import type { Library } from '#lib/domain/library'
import type { Transaction } from '../database/client.ts'
import { withoutTenant } from '../tenant.ts'
import { compiledOn } from './compiled-on.ts'

const shared = globalThis as typeof globalThis & { articleThreeLibrary?: Library }

/** Version and hash of the library that is loaded. */
export const libraryVersion = (): Promise<{ version: string; hash: string }> => withoutTenant(libraryVersionIn)

/** The same within a transaction. */
export async function libraryVersionIn(tx: Transaction): Promise<{ version: string; hash: string }> {
  const loaded = await tx.libraryVersion.findUnique({ where: { id: 1 }, select: { version: true, hash: true } })
  if (!loaded) throw new Error('No library is loaded.')
  return loaded
}

/**
 * The library as it stands in the database, every record parsed again, in the order of the ids. It
 * belongs to nobody and is read at every assessment, so it is kept until another one is loaded.
 */
export async function readLibrary(): Promise<Library> {
  const kept = shared.articleThreeLibrary
  if (kept && kept.hash === (await libraryVersion()).hash) return kept
  const library = await withoutTenant(
    async (tx): Promise<Library> => {
      const [loaded, evidence, decidedCases, jurisdictions] = [
        await tx.libraryVersion.findUnique({ where: { id: 1 } }),
        await tx.evidenceRecord.findMany({ orderBy: { id: 'asc' }, select: { record: true } }),
        await tx.decidedCase.findMany({ orderBy: { id: 'asc' }, select: { record: true } }),
        await tx.jurisdiction.findMany({ orderBy: { code: 'asc' }, select: { record: true } }),
      ]
      if (!loaded) throw new Error('No library is loaded.')
      return {
        version: loaded.version,
        compiledOn: compiledOn(),
        hash: loaded.hash,
        evidence: evidence.map(({ record }) => evidenceRecordSchema.parse(record)),
        contrary: z.array(contraryRecordSchema).parse(loaded.contrary),
        decidedCases: decidedCases.map(({ record }) => decidedCaseSchema.parse(record)),
        jurisdictions: jurisdictions.map(({ record }) => jurisdictionSchema.parse(record)),
      }
    },
    // One view of the four tables, even while another library is being loaded.
    { isolationLevel: 'RepeatableRead' },
  )
  shared.articleThreeLibrary = library
  return library
}
