import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { SinceLastHere } from '#components/identity/since-last-here'
import { buttonClass } from '#components/ui/button-class'
import { TableHead } from '#components/ui/table-head'
import { caseClock } from '#lib/reporting/case-clock'
import { describeMaterialMoves } from '#lib/reporting/describe-material-moves'
import { describeSinceOpened } from '#lib/reporting/describe-moves'
import { describeRetentionEnd } from '#lib/reporting/describe-retention'
import { listCases } from '#lib/server/cases/list-cases'
import { today } from '#lib/server/clock'
import { signInEventsSince } from '#lib/server/identity/sign-in-events'
import { listMovedCases } from '#lib/server/portfolio/list-moved-cases'
import { listMovedMaterial } from '#lib/server/portfolio/list-moved-material'
import { sinceOpenedOf } from '#lib/server/portfolio/since-opened'
import { securePage } from '#lib/server/secure-page'

export const metadata: Metadata = { title: 'Cases' }

/** The queue: by the clock, and for each case the reason in words why it stands where it stands, and what moved in it. */
async function CasesPage() {
  const listed = await listCases()
  // After the list: of every case in it that is still there, this knows how it stands.
  const sinceOpened = sinceOpenedOf(await listMovedCases())
  const sinceShown = await listMovedMaterial()
  const signIn = await signInEventsSince()
  const cases = listed
    .map((item) => ({
      ...item,
      clock: caseClock(item.facts, today()),
      ending: describeRetentionEnd(item.retention),
      since: describeSinceOpened(sinceOpened(item.id)),
      material: describeMaterialMoves(sinceShown.get(item.id)),
    }))
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
      <SinceLastHere since={signIn.since} kinds={signIn.events.map(({ what }) => what)} />
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
            with no date. Nothing here says how strong a case is. Under each stands which words of its assessment are
            other ones now: because facts were changed, or the rules, the library or the day.
          </p>
          <table className="mt-4 w-full border-t border-ink text-left">
            <TableHead
              columns={[
                'Case',
                'Next date',
                { title: 'Custody', wideOnly: true },
                { title: 'Counsel', wideOnly: true },
                { title: 'Requesting · requested', wideOnly: true },
              ]}
            />
            {cases.map(
              ({ id, reference, clock, requestingState, requestedState, unreadable, since, material, ending }) => (
                <tbody key={id} className="border-b border-rule hover:bg-sheet">
                  <tr className="align-top">
                    <th scope="rowgroup" rowSpan={2} className="py-2 pr-4 font-semibold">
                      <Link href={`/cases/${id}/facts`} prefetch={false} className="link whitespace-nowrap">
                        {reference}
                      </Link>
                      {ending === null ? null : <span className="note block font-normal">{ending}</span>}
                      {unreadable > 0 ? (
                        <span className="note block font-normal">
                          {unreadable === 1 ? 'An answer' : `${unreadable} answers`} on file can no longer be read: open
                          the facts to mend it
                        </span>
                      ) : null}
                    </th>
                    <td className="pt-2 pr-4">
                      {clock.date}
                      <span className="note block sm:hidden">
                        {clock.held} · {clock.lawyer} · {requestingState} · {requestedState}
                      </span>
                    </td>
                    <td className="pt-2 pr-4 max-sm:hidden">{clock.held}</td>
                    <td className="pt-2 pr-4 max-sm:hidden">{clock.lawyer}</td>
                    <td className="pt-2 max-sm:hidden">
                      {requestingState} · {requestedState}
                    </td>
                  </tr>
                  <tr className="align-top">
                    <td colSpan={4} className="pt-1 pb-2">
                      <SinceOpened caseId={id} {...since} />
                      {material === null ? null : (
                        <p className="text-control">
                          <strong>{material.title}.</strong> {material.sentence}{' '}
                          <Link href={`/cases/${id}/facts`} prefetch={false} className="link">
                            See which
                          </Link>
                        </p>
                      )}
                    </td>
                  </tr>
                </tbody>
              ),
            )}
          </table>
        </>
      )}
    </div>
  )
}

/** What moved in a case since its assessment was last opened, in words, each with its meaning. */
function SinceOpened({
  caseId,
  sentence,
  moves,
  toOpen,
}: { caseId: string } & ReturnType<typeof describeSinceOpened>): ReactNode {
  return (
    <>
      <p className="note">
        {sentence}
        {toOpen ? (
          <>
            {' '}
            <Link href={`/cases/${caseId}/assessment`} prefetch={false} className="link">
              Open the assessment
            </Link>
          </>
        ) : null}
      </p>
      {moves.length > 0 ? (
        <ul className="max-w-4xl">
          {moves.map(({ area, from, to }) => (
            <li key={area} className="mt-1 text-control">
              {area}: “{from.word}” <span className="note">({from.definition})</span> → “{to.word}”{' '}
              <span className="note">({to.definition})</span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

export default securePage('case.list', CasesPage)
