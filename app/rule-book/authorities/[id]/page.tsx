import Link from 'next/link'
import { notFound } from 'next/navigation'
import { inForceInWords } from '#components/rule-book/rule-links'
import { formatDate } from '#lib/domain/date-in-words'
import { forumNames } from '#lib/domain/forum'
import { listInWords } from '#lib/domain/in-words'
import { formatAuthority, formatPinpoint } from '#lib/reporting/format-citation'
import { openQuestions } from '#lib/reporting/rule-book'
import { usesOfAuthority } from '#lib/reporting/where-used'
import type { Authority } from '#lib/rules/engine/authority'
import { prcRuleSet } from '#lib/rules/rule-set'
import { authorityKinds, statesInWords } from '../../authorities.ts'

/** One authority: where it binds, since when, and every rule and test that rests on it, with the place. */
export default async function AuthorityPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const authority = prcRuleSet.authorities.find((one) => one.id === id)
  if (authority === undefined) notFound()
  const { rules, tests } = usesOfAuthority(id, prcRuleSet)
  const open = new Set([...rules, ...tests].flatMap(({ basis }) => openQuestions(basis, prcRuleSet)))
  return (
    <article className="grid gap-x-12 gap-y-8 pt-6 lg:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
      <div>
        <p className="label">{authorityKinds[authority.kind]}</p>
        <h2 className="mt-1 text-xl">{authority.name}</h2>
        <p className="law mt-2">{formatAuthority(authority)}</p>
        <p className="mt-3">{whereItBinds(authority)}</p>
        <p className="note mt-1 max-w-prose">
          A rule that rests on it does not speak before {formatDate(authority.from)}
          {authority.until === undefined
            ? ''
            : `, nor after ${formatDate(authority.until.day)}, when ${authority.until.by} took its place`}
          . Elsewhere it persuades.
        </p>
        {authority.note === undefined ? null : <p className="note mt-1 max-w-prose">{authority.note}</p>}
        {authority.decidedCase === undefined ? null : (
          <p className="mt-3">
            <Link href={`/library/decisions/${authority.decidedCase}`} prefetch={false} className="link">
              The decision in the library
            </Link>
          </p>
        )}
        {open.size === 0 ? null : (
          <>
            <h3 className="mt-5 text-lg">Still to be checked</h3>
            <ul className="list-disc pl-5">
              {[...open].map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </>
        )}
        <p className="note mt-5">Authority {authority.id}</p>
      </div>
      <aside aria-label="What rests on it" className="flex flex-col gap-6">
        <section>
          <h3 className="text-lg">Rules</h3>
          {rules.length === 0 ? <p className="note">No rule rests on it.</p> : null}
          <ul>
            {rules.map(({ rule, basis }) => (
              <li key={rule.id} className="border-t border-rule py-1.5">
                <span className="label mr-2">{rule.direction}</span>
                <Link href={`/rule-book/rules/${rule.id}`} prefetch={false} className="link">
                  {rule.statement}
                </Link>
                <span className="note block">
                  {basis.map((one) => formatPinpoint(one.pinpoint, one.certainty)).join('; ')};{' '}
                  {inForceInWords(rule.inForce)}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3 className="text-lg">Tests</h3>
          {tests.length === 0 ? <p className="note">No test takes its standard from it.</p> : null}
          <ul>
            {tests.map(({ test, basis }) => (
              <li key={test.id} className="border-t border-rule py-1.5">
                <Link href={`/rule-book/tests/${test.id}`} prefetch={false} className="link">
                  {test.name}
                </Link>
                <span className="note block">
                  {basis.map((one) => formatPinpoint(one.pinpoint, one.certainty)).join('; ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </aside>
    </article>
  )
}

function whereItBinds(authority: Authority): string {
  const states = statesInWords(authority.bindsStates)
  const fora = listInWords(authority.bindsFora.map((forum) => forumNames[forum]))
  if (fora === '' && states === null) return 'It binds in no forum that the rule set knows: it persuades.'
  return [
    ...(fora === '' ? [] : [`Binds before: ${fora}.`]),
    ...(states === null ? [] : [`Binds in the courts of: ${states}.`]),
  ].join(' ')
}
