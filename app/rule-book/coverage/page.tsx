import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { formatDate } from '#lib/domain/date-in-words'
import { coverageGroups, coverageInOneLine, groupOf } from '#lib/reporting/describe-coverage'
import { shownFor } from '../general-law.ts'
import { coverageNow } from './coverage-now.ts'

export const metadata: Metadata = { title: 'Coverage by requested state' }

/** For each state that may receive a request: what there is of its law here, and what there is not. */
export default async function CoveragePage() {
  await connection()
  const { on, states } = coverageNow()
  return (
    <>
      <h2 className="pt-6 text-xl">Coverage by requested state</h2>
      <p className="law mt-2">
        What the rule set and the library hold for requests of {shownFor} to each of {states.length} states, as of{' '}
        {formatDate(on)}. The groups say what is there; they grade nothing. Where nothing of a state’s own is here, the
        app still answers by forum, and says that it is no more than that.
      </p>
      {coverageGroups.map(({ id, title, says }) => {
        const its = states.filter((state) => groupOf(state) === id)
        return (
          <section key={id} aria-labelledby={id} className="pt-8">
            <h3 id={id} className="text-lg">
              {title} <span className="note font-sans font-normal">({its.length})</span>
            </h3>
            <p className="note max-w-prose">{says}</p>
            <ul className="mt-2 gap-x-10 border-t border-ink lg:columns-2">
              {its.map((state) => (
                <li key={state.code} className="break-inside-avoid border-b border-rule py-1.5">
                  <Link href={`/rule-book/coverage/${state.code}`} prefetch={false} className="link font-semibold">
                    {state.name}
                  </Link>
                  <p className="note">{coverageInOneLine(state)}</p>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
