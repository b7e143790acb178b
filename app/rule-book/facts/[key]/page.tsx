import { notFound } from 'next/navigation'
import { RuleLinks, TestLinks } from '#components/rule-book/rule-links'
import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
import { factGroups } from '#lib/domain/facts/declare'
import { elementsOnFact, testsOnFact } from '#lib/reporting/where-used'
import { prcRuleSet } from '#lib/rules/rule-set'
import { hearing } from '../../hearing.ts'

const safetyWords = { safe: 'safe to ask', care: 'ask with care', unsafe: 'unsafe to ask' }

/** One fact: the question, why it is asked, who knows, what may be answered, and the rules that read it. */
export default async function FactPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params
  if (!isFactKey(key)) notFound()
  const fact = declarationOf(key)
  const elements = elementsOnFact(key, prcRuleSet, hearing())
  const tests = testsOnFact(key, prcRuleSet)
  return (
    <article className="grid gap-x-12 gap-y-8 pt-6 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
      <div>
        <p className="label">{factGroups[fact.group]}</p>
        <h2 className="mt-1 text-xl">{fact.question}</h2>
        <p className="law mt-2">{fact.why}</p>
        <p className="note mt-3">
          {fact.origin === 'library'
            ? 'Computed from the stored records that count on the date; never entered.'
            : `Usually known by: ${fact.knownBy.map((who) => who.replaceAll('-', ' ')).join(', ')}. Cost ${fact.cost}, takes ${fact.delay}, ${safetyWords[fact.safety]}.`}
        </p>
        {'options' in fact ? (
          <>
            <h3 className="mt-5 text-lg">Possible answers</h3>
            <ul className="list-disc pl-5">
              {Object.values(fact.options).map((label) => (
                <li key={label}>{label}</li>
              ))}
              {fact.mayNotApply ? <li>does not apply</li> : null}
            </ul>
          </>
        ) : null}
        <p className="note mt-5">Fact {key}</p>
      </div>
      <aside aria-label="Where it is used" className="flex flex-col gap-6">
        {elements.length + tests.length === 0 ? (
          <p className="note">No rule and no test reads it: it serves the clock of the case or the documents.</p>
        ) : null}
        {elements.map((element) => (
          <section key={element.id}>
            <p className="label">Rules that read it, and the question they bear on</p>
            <h3 className="text-lg">{element.question}</h3>
            <RuleLinks rules={element.rules} />
            <p className="label mt-2">Heard there in</p>
            <TestLinks tests={element.tests} />
          </section>
        ))}
        {tests.length === 0 ? null : (
          <section>
            <h3 className="text-lg">Tests whose application turns on it</h3>
            <TestLinks tests={tests} />
          </section>
        )}
      </aside>
    </article>
  )
}
