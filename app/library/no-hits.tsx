import { count } from '#lib/domain/in-words'
import type { LibraryAnswer } from '#lib/server/search/search-library'
import type { WhyNothing } from '#lib/server/search/why-nothing'
import { NotSearched } from './not-searched.tsx'

/** Nothing was found: what that does not mean, and what less would have found. */
export function NoHits({ answer, why }: { answer: LibraryAnswer; why: WhyNothing }) {
  const { withoutFilters, words } = why
  return (
    <div className="max-w-prose">
      <p role="status" className="font-semibold">
        Nothing matches.
      </p>
      <p className="note">
        That is not a finding that nothing is known: it says only that nothing is stored here under these words.
      </p>
      <ul className="mt-2 list-disc pl-5">
        {withoutFilters === null ? null : (
          <li>
            {withoutFilters === 0
              ? 'Without the filters nothing matches either.'
              : `Without the filters, ${count(withoutFilters, 'entry', 'entries')} would.`}
          </li>
        )}
        {words.length === 0 ? null : (
          <li>
            Each word alone, under the same filters:{' '}
            {words.map(({ word, total }) => `“${word}” ${total === 0 ? 'nowhere' : `in ${total}`}`).join(', ')}. “or”
            between words finds either.
          </li>
        )}
        <li>
          Words are searched in the language of the text: a Chinese quotation is found by its characters, a translation
          by its own words.
        </li>
      </ul>
      <NotSearched answer={answer} />
    </div>
  )
}
