import type { Metadata } from 'next'
import Link from 'next/link'
import { buttonClass } from '#components/ui/button-class'
import { caseClock } from '#lib/reporting/case-clock'
import { listCases } from '#lib/server/cases/list-cases'
import { today } from '#lib/server/clock'

export const metadata: Metadata = { title: 'Cases' }

/** The queue: by the clock, and for each case the reason in words why it stands where it stands. */
export default async function CasesPage() {
  const cases = (await listCases())
    .map((item) => ({ ...item, clock: caseClock(item.facts, today()) }))
    .sort((a, b) => (a.clock.sortKey < b.clock.sortKey ? -1 : a.clock.sortKey > b.clock.sortKey ? 1 : 0))

  return (
    <div className="page-width pt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1 className="text-2xl">Cases</h1>
        <p className="flex flex-wrap gap-3">
          <Link href="/cases/new?for=help" prefetch={false} className={buttonClass('plain')}>
            A request for help has come in
          </Link>
          <Link href="/cases/new?for=hearing" prefetch={false} className={buttonClass('primary')}>
            Open a case
          </Link>
        </p>
      </div>
      {cases.length === 0 ? (
        <div className="law mt-8 border-t border-ink pt-4">
          <p>
            No case is open yet. Cases stand here in the order of their next date, with what is known about custody and
            counsel. Begin with a code name; or look at the{' '}
            <Link className="link" href="/example" prefetch={false}>
              worked example
            </Link>{' '}
            first.
          </p>
        </div>
      ) : (
        <>
          <p className="note mt-2 max-w-prose">
            Ordered by the clock alone: dates that have passed with nothing after them, then the next date, then cases
            with no date. Nothing here says how strong a case is.
          </p>
          <table className="mt-4 w-full border-t border-ink text-left">
            <thead>
              <tr className="label border-b border-rule">
                <th scope="col" className="py-1 pr-4">
                  Case
                </th>
                <th scope="col" className="py-1 pr-4">
                  Next date
                </th>
                <th scope="col" className="py-1 pr-4 max-sm:hidden">
                  Custody
                </th>
                <th scope="col" className="py-1 pr-4 max-sm:hidden">
                  Counsel
                </th>
                <th scope="col" className="py-1 whitespace-nowrap max-sm:hidden">
                  Requesting · requested
                </th>
              </tr>
            </thead>
            <tbody>
              {cases.map(({ id, reference, clock, requestingState, requestedState, unreadable }) => (
                <tr key={id} className="border-b border-rule align-top hover:bg-sheet">
                  <th scope="row" className="py-2 pr-4 font-semibold">
                    <Link href={`/cases/${id}/facts`} prefetch={false} className="link whitespace-nowrap">
                      {reference}
                    </Link>
                    {unreadable > 0 ? (
                      <span className="note block font-normal">
                        {unreadable === 1 ? 'An answer' : `${unreadable} answers`} on file can no longer be read: open
                        the facts to mend it
                      </span>
                    ) : null}
                  </th>
                  <td className="py-2 pr-4">
                    {clock.date}
                    <span className="note block sm:hidden">
                      {clock.held} · {clock.lawyer} · {requestingState} · {requestedState}
                    </span>
                  </td>
                  <td className="py-2 pr-4 max-sm:hidden">{clock.held}</td>
                  <td className="py-2 pr-4 max-sm:hidden">{clock.lawyer}</td>
                  <td className="py-2 max-sm:hidden">
                    {requestingState} · {requestedState}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  )
}
