import Link from 'next/link'
import { notFound } from 'next/navigation'
import { LegalBasis } from '#components/rule-book/legal-basis'
import { inForceInWords } from '#components/rule-book/rule-links'
import { TestGraphView } from '#components/rule-book/test-graph-view'
import { formatDate } from '#lib/domain/date-in-words'
import { forumNames } from '#lib/domain/forum'
import { listInWords } from '#lib/domain/in-words'
import { openQuestions } from '#lib/reporting/rule-book'
import { testGraph } from '#lib/reporting/test-graph'
import type { Rule } from '#lib/rules/engine/rule'
import { prcRuleSet } from '#lib/rules/rule-set'
import { citedAuthorities } from '../../authorities.ts'
import { whoseRequests } from '../../general-law.ts'
import { hearing } from '../../hearing.ts'

/** One legal test: standard, routes, elements, what answers it, and the rules that bear on each element. */
export default async function TestPage({ params }: { params: Promise<{ id: string[] }> }) {
  const id = (await params).id.join('/')
  const test = prcRuleSet.tests.find((one) => one.id === id)
  if (test === undefined) notFound()
  const rules = hearing().rulesIn(test)
  const open = openQuestions(test.source, prcRuleSet)
  return (
    <article className="pt-6">
      <h2 className="text-xl">{test.name}</h2>
      <p className="law mt-1 italic">{test.question}</p>
      <p className="law mt-3">{test.standard}</p>
      <div className="note mt-3 max-w-prose">
        <p>
          Before: {listInWords(test.fora.map((forum) => forumNames[forum]))}. In use since{' '}
          {formatDate(test.inForce.from)}
          {test.inForce.until === undefined ? '' : ` until ${formatDate(test.inForce.until)}`}.
        </p>
        <LegalBasis basis={test.source} authorities={citedAuthorities} />
        {open.length === 0 ? null : (
          <p className="mt-1 font-semibold">Still to be checked: {open.length} of its pinpoints.</p>
        )}
      </div>
      <div className="mt-6 grid gap-x-12 gap-y-6 border-t-2 border-ink pt-4 lg:grid-cols-[21.5rem_minmax(0,1fr)]">
        <section aria-labelledby="graph">
          <h3 id="graph" className="text-lg">
            Graph
          </h3>
          <p className="note mt-1 mb-3">
            A filled mark is a rule for the risk, an open one a rule against it. Dashed lines lead to what can hold a
            route back.
          </p>
          <TestGraphView graph={testGraph(test, { rules, elements: prcRuleSet.elements })} name={test.name} />
        </section>
        <section aria-labelledby="in-words">
          <h3 id="in-words" className="text-lg">
            The same in words
          </h3>
          <p className="note mt-1 max-w-prose">
            Any one route suffices. A route needs all of its elements and is as strong as the weakest; an answer that is
            made out holds the routes it meets at contested. Listed are the rules that can hold where this test is
            asked; others on the same element belong to other states or fora.
          </p>
          {test.routes.map((route) => (
            <section key={route.id} className="mt-4 border-t border-ink pt-3">
              <h4 className="text-base">Route: {route.name}</h4>
              <ol className="mt-2 flex flex-col gap-4">
                {route.elements.map((element) => (
                  <li key={element}>
                    <ElementOfTest id={element} rules={rules} />
                  </li>
                ))}
              </ol>
            </section>
          ))}
          {test.answers.map((answer) => (
            <section key={answer.element} className="mt-4 border-t border-ink pt-3">
              <h4 className="text-base">Answer: {answer.name}</h4>
              <p className="note">
                Meets:{' '}
                {listInWords(
                  test.routes
                    .filter((route) => answer.routes === undefined || answer.routes.includes(route.id))
                    .map((route) => route.name),
                )}
                . Here the rules against the risk make the answer good, and those for it rebut it.
              </p>
              <ElementOfTest id={answer.element} rules={rules} />
            </section>
          ))}
        </section>
      </div>
      <p className="note mt-6">
        {whoseRequests(test.id)} Test {test.id}
      </p>
    </article>
  )
}

/** The element with those rules on it that can hold where the test is asked. */
function ElementOfTest({ id, rules }: { id: string; rules: readonly Rule[] }) {
  const element = prcRuleSet.elements.find((one) => one.id === id)
  return (
    <div>
      <p className="law font-semibold">{element?.question ?? id}</p>
      <div className="grid gap-x-10 gap-y-2 lg:grid-cols-2">
        {(['for', 'against'] as const).map((direction) => {
          const side = rules.filter((rule) => rule.element === id && rule.direction === direction)
          return (
            <div key={direction}>
              <p className="label">{direction === 'for' ? 'Rules for the risk' : 'Rules against the risk'}</p>
              {side.length === 0 ? <p className="note">None here.</p> : null}
              <ul>
                {side.map((rule) => (
                  <li key={rule.id} className="border-t border-rule py-1">
                    <Link href={`/rule-book/rules/${rule.id}`} prefetch={false} className="link">
                      {rule.statement}
                    </Link>
                    <span className="note block">{inForceInWords(rule.inForce)}</span>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
    </div>
  )
}
