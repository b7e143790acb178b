import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { DecidedCase } from '#lib/domain/decided-case'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import { may } from '#lib/domain/permissions'
import { decisionOf, pageOf, type SearchedKind } from '#lib/ledger/search/library-documents'
import { type LibraryFilter, searchFilter } from '#lib/ledger/search/library-filter'
import { type SearchHit, search } from '#lib/ledger/search/search'
import type { SearchIndex } from '#lib/ledger/search/search-index'
import type { MatchedField } from '#lib/ledger/search/why-matched'
import { today } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { type HeldEntry, type HeldLedger, type HeldSource, readShippedLedger } from '../ledger/held-ledger.ts'
import { type HeldSearch, holdSearch } from './held-search.ts'
import { logWordsShown } from './log-words-shown.ts'
import { shippedIndex } from './shipped-index.ts'
import { type LedgerView, viewOfLedger } from './view-of-ledger.ts'

/** What was found, as its viewer sees it, and in which fields. */
export type LibraryHit = { matched: readonly MatchedField[] } & (
  | { kind: 'record'; entry: HeldEntry; source: HeldSource }
  | { kind: 'source'; source: HeldSource }
  | { kind: 'copy'; copy: StoredCopy; page: number; source: HeldSource | null }
  | { kind: 'decision'; decision: DecidedCase }
)

export interface LibraryAnswer {
  hits: LibraryHit[]
  /** Of all that was found, not only what is shown. */
  total: number
  counts: Partial<Record<SearchedKind, number>>
  /** So many fit but for their date, which nobody knows. */
  undated: number
  /** So many stored copies were not searched, for there is more text than is held. */
  leftOut: number
}

const longestQuery = 300

/**
 * Searches the library that ships, what was entered here, decided cases and the text of stored copies, in any language,
 * accents folded: all words, "a phrase", either OR or, -without. The best match first; an empty query lists everything,
 * the newest first. What the viewer may not see is in no hit, in no count and not in what counts as rare.
 */
export async function searchLibrary(
  asked: LibraryFilter & { query: string },
  { limit = 50 }: { limit?: number } = {},
): Promise<LibraryAnswer> {
  const viewer = await requireViewer()
  const { indexes, view, leftOut } = await whatIsSearched(viewer)
  const found = search(indexes, asked.query.slice(0, longestQuery), {
    ...{ filter: searchFilter(view, asked, today()), countBy: 'kind', limit },
  })
  const hits = found.hits.flatMap((hit) => told(view, hit) ?? [])
  const copies = hits.flatMap((hit) => (hit.kind === 'copy' && hit.matched.length > 0 ? [hit.copy.id] : []))
  const { total, counts, undated } = found
  // What is taken out of a copy is in its log before anybody reads it.
  if (copies.length > 0) await logWordsShown(viewer, [...new Set(copies)])
  return { hits, total, counts, undated, leftOut }
}

interface Searched {
  indexes: SearchIndex[]
  view: LedgerView
  leftOut: number
}

/** Who does not work on cases searches what ships, to which nothing was done. */
async function whatIsSearched(viewer: Viewer): Promise<Searched> {
  const { index, decisions } = await shippedIndex()
  const viewOf = (ledger: HeldLedger, copyOf: HeldSearch['copyOf'] = () => undefined) =>
    viewOfLedger(viewer, ledger, copyOf, decisions)
  if (!may(viewer, 'ledger.read')) return { indexes: [index], view: viewOf(await readShippedLedger()), leftOut: 0 }
  const held = await holdSearch(viewer)
  const reader = { userId: viewer.userId, counsel: may(viewer, 'ledger.counsel') }
  return {
    indexes: [index, ...held.indexesOf(reader)],
    view: viewOf(held.ledger, may(viewer, 'copy.read') ? held.copyOf : undefined),
    leftOut: held.leftOut(reader),
  }
}

function told(view: LedgerView, { document: { id, facets }, matched }: SearchHit): LibraryHit | null {
  switch (facets.kind as SearchedKind) {
    case 'record': {
      const entry = view.entryOf(id)
      const source = entry && view.sourceOf(entry.claim.source)
      return entry && source ? { kind: 'record', entry, source, matched } : null
    }
    case 'source': {
      const source = view.sourceOf(id)
      return source ? { kind: 'source', source, matched } : null
    }
    case 'copy': {
      const { copyId, page } = pageOf(id)
      const copy = view.copyOf(copyId)
      return copy ? { kind: 'copy', copy, page, source: view.sourceOf(copy.source) ?? null, matched } : null
    }
    case 'decision': {
      const decision = view.decisionOf(decisionOf(id))
      return decision ? { kind: 'decision', decision, matched } : null
    }
  }
}
