import { count } from '#lib/domain/in-words'
import type { LibraryAnswer } from '#lib/server/search/search-library'

/** What an answer leaves out: what has no date, and copies whose text is not held. */
export function NotSearched({ answer: { undated, leftOut } }: { answer: LibraryAnswer }) {
  return (
    <>
      {undated === 0 ? null : (
        <p className="note">
          {count(undated, 'more entry', 'more entries')} would match but for the date, which nobody knows.
        </p>
      )}
      {leftOut === 0 ? null : (
        <p className="note">
          {count(leftOut, 'stored copy was', 'stored copies were')} not searched: there is more text than is held, or a
          copy did not open. Open them from their sources.
        </p>
      )}
    </>
  )
}
