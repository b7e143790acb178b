import 'server-only'
import type { FactEntry } from '#lib/domain/assertion'
import type { Viewer } from '#lib/domain/case-access'
import type { RecordedTransaction } from '../audit/append-event.ts'
import { writeCaseRow } from '../portfolio/write-case-row.ts'
import { type StoredContent, sealContent } from './case-content.ts'
import type { HeldCase } from './held-case.ts'

/** What changes in a case. */
export interface CaseChange {
  /** Code name and states; what is left out stays. */
  head?: Partial<Omit<StoredContent, 'facts'>>
  /** Answers; null takes one away. */
  entries?: readonly { key: string; entry: FactEntry | null }[]
}

/**
 * Every change of a case ends here: the content is sealed anew for the next version, and its row is written with it.
 * Each answer carries the version of the case it was written in: versions never come back, so an answer that was taken
 * away and given again is not mistaken for the one an older page still shows.
 *
 * @returns the version that the case has now
 */
export async function advanceCase(
  tx: RecordedTransaction,
  viewer: Viewer,
  held: HeldCase,
  at: Date,
  { head = {}, entries = [] }: CaseChange,
): Promise<number> {
  const version = held.version + 1
  const facts = withEntries(held.content.facts, entries, { version, at, by: viewer.userId })
  const advanced = { ...held, version, updatedAt: at, content: { ...held.content, ...head, facts } }
  await tx.case.update({
    where: { id: held.id },
    data: { version, updatedAt: at, content: sealContent(held.key, advanced, advanced.content) },
    select: { id: true },
  })
  await writeCaseRow(tx, advanced)
  return version
}

/** The answers on file with these written into them. */
export function withEntries(
  facts: StoredContent['facts'],
  entries: NonNullable<CaseChange['entries']>,
  { version, at, by }: { version: number; at: Date; by: string },
): StoredContent['facts'] {
  const written = new Map(Object.entries(facts))
  for (const { key, entry } of entries) {
    if (entry === null) written.delete(key)
    else written.set(key, { entry, version, updatedAt: at.toISOString(), updatedBy: by })
  }
  return Object.fromEntries(written)
}
