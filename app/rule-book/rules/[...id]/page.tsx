import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ConditionView } from '#components/rule-book/condition-view'
import { LegalBasis } from '#components/rule-book/legal-basis'
import { formatDate } from '#lib/domain/date-in-words'
import { forumNames } from '#lib/domain/forum'
import { listInWords } from '#lib/domain/in-words'
import { conditionInWords, openQuestions } from '#lib/reporting/rule-book'
import type { MaterialQuery } from '#lib/rules/engine/rule'
import { prcRuleSet } from '#lib/rules/rule-set'
import { citedAuthorities } from '../../authorities.ts'
import { whoseRequests } from '../../general-law.ts'
import { hearing } from '../../hearing.ts'
import { recordTitles } from '../../record-titles.ts'

/** One rule, whole: what it holds, when, on what authority, with which records for and against, and where it is used. */
export default async function RulePage({ params }: { params: Promise<{ id: string[] }> }) {
  const id = (await params).id.join('/')
  const rule = prcRuleSet.rules.find((one) => one.id === id)
  if (rule === undefined) notFound()
  const open = openQuestions(rule.legalBasis, prcRuleSet)
  return (
    <article className="grid gap-x-12 gap-y-8 pt-6 lg:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
      <div>
        <p className="label">{rule.direction === 'for' ? 'Speaks for the risk' : 'Speaks against the risk'}</p>
        <h2 className="mt-1 text-xl">{rule.statement}</h2>
        {rule.appliesWhen === undefined ? null : (
          <>
            <h3 className="mt-5 text-lg">It applies when</h3>
            <ConditionView condition={conditionInWords(rule.appliesWhen, prcRuleSet.conditions)} />
          </>
        )}
        <h3 className="mt-5 text-lg">It is met when</h3>
        <ConditionView condition={conditionInWords(rule.engagedWhen, prcRuleSet.conditions)} />
        <p className="note mt-1">What is not known leaves it undetermined; it is never read as no.</p>
        <h3 className="mt-5 text-lg">Authority</h3>
        <LegalBasis basis={rule.legalBasis} authorities={citedAuthorities} />
        <p className="note mt-1 max-w-prose">
          {rule.rests === 'authority'
            ? 'It weighs what its authority weighs in the forum on the date.'
            : 'It rests on country material and never weighs more than that, whatever its authority says.'}{' '}
          Before {rule.fora === 'all' ? 'every forum' : listInWords(rule.fora.map((forum) => forumNames[forum]))}, in
          force from {formatDate(rule.inForce.from)}
          {rule.inForce.until === undefined ? '' : ` to ${formatDate(rule.inForce.until)}`}.
        </p>
        {open.length === 0 ? null : (
          <>
            <h3 className="mt-5 text-lg">Still to be checked</h3>
            <ul className="list-disc pl-5">
              {open.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </>
        )}
        <p className="note mt-5">
          {whoseRequests(rule.id)} Rule {rule.id}
        </p>
      </div>
      <aside aria-label="Where it is used and what it rests on" className="flex flex-col gap-6">
        <section>
          <h3 className="text-lg">Bears on</h3>
          <p>{prcRuleSet.elements.find((element) => element.id === rule.element)?.question}</p>
          <p className="note mt-1">Tests that can be asked where the rule can hold:</p>
          <ul>
            {hearing()
              .testsFor(rule)
              .map((test) => (
                <li key={test.id}>
                  <Link href={`/rule-book/tests/${test.id}`} prefetch={false} className="link">
                    {test.name}
                  </Link>
                </li>
              ))}
          </ul>
        </section>
        <Records title="Stored records in support" query={rule.material.supports} />
        <Records title="Stored records against" query={rule.material.contrary} />
      </aside>
    </article>
  )
}

function Records({ title, query }: { title: string; query: MaterialQuery | undefined }) {
  const ids = query?.ids ?? []
  const tags = query?.tags ?? []
  return (
    <section>
      <h3 className="text-lg">{title}</h3>
      {ids.length === 0 && tags.length === 0 ? <p className="note">None is named by this rule.</p> : null}
      <ul>
        {ids.map((record) => (
          <li key={record}>
            <Link href={`/library/records/${record}`} prefetch={false} className="link">
              {recordTitles().get(record) ?? record}
            </Link>
          </li>
        ))}
      </ul>
      {tags.length === 0 ? null : <p className="note">Every record tagged {listInWords(tags, 'or')}.</p>}
    </section>
  )
}
