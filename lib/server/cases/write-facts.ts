import 'server-only'
import type { FactEntry } from '#lib/domain/assertion'
import type { Viewer } from '#lib/domain/case-access'
import type { RecordedTransaction } from '../audit/append-event.ts'
import { writeCaseRow } from '../portfolio/write-case-row.ts'

/**
 * Writes answers into a case that the caller holds. Each carries the version of the case it was written
 * in: versions never come back, so an answer that was taken away and given again is not mistaken for
 * the one an older page still shows.
 *
 * Every change of a case ends here, one that changes no answer too: its row is written anew with it.
 */
export async function writeFacts(
  tx: RecordedTransaction,
  viewer: Viewer,
  caseId: string,
  { version, at, entries }: { version: number; at: Date; entries: readonly { key: string; entry: FactEntry | null }[] },
): Promise<void> {
  const gone = entries.filter(({ entry }) => entry === null).map(({ key }) => key)
  if (gone.length > 0) await tx.caseFact.deleteMany({ where: { caseId, factKey: { in: gone } } })
  for (const { key, entry } of entries) {
    if (entry === null) continue
    const row = { entry: asJson(entry), version, updatedAt: at, updatedBy: viewer.userId }
    await tx.caseFact.upsert({
      where: { caseId_factKey: { caseId, factKey: key } },
      create: { caseId, factKey: key, ...row },
      update: row,
      select: { version: true },
    })
  }
  await writeCaseRow(tx, caseId)
}

/** An entry without fields that are there and undefined, which JSON does not have. */
const asJson = (entry: FactEntry): object => JSON.parse(JSON.stringify(entry)) as object
