import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { TableHead } from '#components/ui/table-head'
import { formatDate } from '#lib/domain/date-in-words'
import { forumNames } from '#lib/domain/forum'
import { groundQuestions } from '#lib/domain/risk-area'
import type { CoveredTest } from '#lib/reporting/coverage'
import { describeTreaty, whatIsNotCovered } from '#lib/reporting/describe-coverage'
import { shownFor } from '../../general-law.ts'
import { coverageNow } from '../coverage-now.ts'

type Params = { params: Promise<{ code: string }> }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { code } = await params
  return { title: `Coverage: ${coverageNow().states.find((one) => one.code === code)?.name ?? 'not found'}` }
}

/** One state: the fora, the tests, the rules by area and direction, the treaty, the decisions; then what is missing. */
export default async function StateCoveragePage({ params }: Params) {
  await connection()
  const { code } = await params
  const { on, states } = coverageNow()
  const state = states.find((one) => one.code === code)
  if (state === undefined) notFound()
  return (
    <article className="grid gap-x-12 gap-y-8 pt-6 lg:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
      <div>
        <p className="label">
          Coverage of requests of {shownFor}, as of {formatDate(on)}
        </p>
        <h2 className="mt-1 text-xl">{state.name}</h2>
        <h3 className="mt-5 text-lg">Fora</h3>
        <ul>
          {state.fora.map(({ forum, open }) => (
            <li key={forum} className="border-b border-rule py-1">
              {forumNames[forum]}:{' '}
              {open === null ? 'not established whether it is open' : open ? 'open' : 'not open for this state'}
            </li>
          ))}
        </ul>
        <h3 className="mt-5 text-lg">Tests written for its own law</h3>
        <OwnTests tests={state.ownTests} />
        <h3 className="mt-5 text-lg">Tests written for many states that are heard here</h3>
        {[...Map.groupBy(state.sharedTests, ({ forum }) => forum)].map(([forum, tests]) => (
          <div key={forum} className="mt-2">
            <h4 className="label text-ink">{forumNames[forum]}</h4>
            <ul className="gap-x-8 sm:columns-2">
              {tests.map((test) => (
                <li key={test.id} className="break-inside-avoid py-0.5">
                  <Link href={`/rule-book/tests/${test.id}`} prefetch={false} className="link">
                    {test.name}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <h3 className="mt-5 text-lg">Rules that can speak here</h3>
        <p className="note max-w-prose">
          Rules in force whose conditions the profile of the state does not exclude; each is counted once in its area,
          before however many fora it speaks. The number says how much was written, not how a case would end.
        </p>
        <table className="mt-2 w-full border-t border-ink text-left">
          <TableHead columns={['Area or further ground', 'For the risk', 'Against it']} />
          <tbody>
            {state.rules.map((rules) => (
              <tr key={rules.ground} className="border-b border-rule">
                <th scope="row" className="py-1 pr-4 font-normal">
                  {groundQuestions[rules.ground].name}
                </th>
                <td className="py-1 pr-4">{rules.for}</td>
                <td className="py-1">{rules.against}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <aside aria-label="What is its own, and what is missing" className="flex flex-col gap-6">
        <section>
          <h3 className="text-lg">Not covered</h3>
          <ul className="list-disc pl-5">
            {whatIsNotCovered(state).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <section>
          <h3 className="text-lg">Treaty with {shownFor}</h3>
          <p>{describeTreaty(state.treaty)}</p>
          {state.treaty.authority === null ? null : (
            <AuthorityLink id={state.treaty.authority.id} name={state.treaty.authority.name} />
          )}
        </section>
        {state.ownAuthorities.length === 0 ? null : (
          <section>
            <h3 className="text-lg">Authorities that bind its courts alone</h3>
            <ul>
              {state.ownAuthorities.map(({ id, name }) => (
                <li key={id} className="border-b border-rule py-1">
                  <AuthorityLink id={id} name={name} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {state.decisions.length === 0 ? null : (
          <section>
            <h3 className="text-lg">Decisions of its courts in the library</h3>
            <ul>
              {state.decisions.map(({ id, name, date }) => (
                <li key={id} className="border-b border-rule py-1">
                  <Link href={`/library/decisions/${id}`} prefetch={false} className="link">
                    {name}
                  </Link>
                  <span className="note block">{date === null ? 'day not known' : formatDate(date)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p>
          <Link href={`/library/states/${state.code}`} prefetch={false} className="link">
            Profile of the state in the library
          </Link>
        </p>
      </aside>
    </article>
  )
}

function AuthorityLink({ id, name }: { id: string; name: string }) {
  return (
    <Link href={`/rule-book/authorities/${id}`} prefetch={false} className="link">
      {name}
    </Link>
  )
}

function OwnTests({ tests }: { tests: readonly CoveredTest[] }) {
  if (tests.length === 0) return <p className="note">None.</p>
  return (
    <ul>
      {tests.map((test) => (
        <li key={test.id} className="border-b border-rule py-1">
          <Link href={`/rule-book/tests/${test.id}`} prefetch={false} className="link">
            {test.name}
          </Link>
          <span className="note block">{groundQuestions[test.ground].name}</span>
        </li>
      ))}
    </ul>
  )
}
