import { notFound } from 'next/navigation'
import { SourceList } from '#components/library/source-list'
import { formatDate } from '#lib/domain/date-in-words'
import { describeJurisdiction } from '#lib/reporting/describe-jurisdiction'
import { readJurisdiction } from '#lib/server/library/read-jurisdiction'
import { securePage } from '#lib/server/secure-page'

/** One state: what binds it, since when, which emergency measures are open, and what is not known. */
async function StatePage({ params }: { params: Promise<{ code: string }> }) {
  const found = await readJurisdiction((await params).code)
  if (!found.ok) notFound()
  const { jurisdiction: state } = found
  return (
    <article className="grid gap-x-12 gap-y-8 pt-6 lg:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
      <div>
        <h2 className="text-xl">{state.name}</h2>
        <p className="note">
          Treaty data as of {formatDate(state.treatyDataAsOf)}; refugee convention as of{' '}
          {formatDate(state.refugeeDataAsOf)}. Check the depositary before relying on it.
        </p>
        <dl className="mt-4 border-t border-ink">
          {describeJurisdiction(state).map(({ term, says }) => (
            <div key={term} className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[16rem_minmax(0,1fr)]">
              <dt className="font-semibold">{term}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 max-w-prose font-serif">{state.notes}</p>
      </div>
      <aside aria-label="Sources">
        <SourceList addresses={state.sources} />
      </aside>
    </article>
  )
}

export default securePage('library.read', StatePage)
