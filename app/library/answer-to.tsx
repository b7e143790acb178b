import type { ReactNode } from 'react'
import type { LibraryFilter } from '#lib/ledger/search/library-filter'
import { searchLibrary } from '#lib/server/search/search-library'
import { whyNothing } from '#lib/server/search/why-nothing'
import { Hits } from './hits.tsx'
import { NoHits } from './no-hits.tsx'

/** What was found, as it is shown, and of how much it is the first part. */
export async function answerTo(
  asked: LibraryFilter & { query: string },
  shown: number,
): Promise<{ found: ReactNode; total: number }> {
  const answer = await searchLibrary(asked, { limit: shown })
  const query = asked.query.trim()
  const found =
    answer.total === 0 ? (
      <NoHits answer={answer} why={await whyNothing(asked)} />
    ) : (
      <Hits answer={answer} query={query} />
    )
  return { found, total: answer.total }
}
