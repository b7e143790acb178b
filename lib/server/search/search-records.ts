import 'server-only'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { requireViewer } from '../identity/viewer.ts'
import { libraryVisibleTo } from '../ledger/library-of-organisation.ts'
import { searchLibrary } from './search-library.ts'

export interface RecordHit {
  record: EvidenceRecord
  /** The parts in which one of the words stands; empty when nothing was searched for. */
  matched: string[]
}

/** So many at most go into one answer. */
const most = 500

/** Searches the records, and the claims entered here that the viewer may see, each whole as rules look at it. */
export async function searchRecords(query: string): Promise<{ hits: RecordHit[]; total: number }> {
  const library = await libraryVisibleTo(await requireViewer())
  const { hits, total } = await searchLibrary({ query, kind: 'record' }, { limit: most })
  const byId = new Map(library.evidence.map((record) => [record.id, record]))
  return {
    total,
    hits: hits.flatMap(({ matched, ...hit }) => {
      const record = hit.kind === 'record' ? byId.get(hit.entry.claim.id) : undefined
      return record ? [{ record, matched: matched.map(({ field }) => field) }] : []
    }),
  }
}
