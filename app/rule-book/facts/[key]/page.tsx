import Link from 'next/link'
import { notFound } from 'next/navigation'
import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
import { factGroups } from '#lib/domain/facts/declare'
import { rulesOnFact } from '#lib/reporting/rule-book'
import { prcRuleSet } from '#lib/rules/rule-set'

const safetyWords = { safe: 'safe to ask', care: 'ask with care', unsafe: 'unsafe to ask' }

/** One fact: the question, why it is asked, who knows, what may be answered, and the rules that read it. */
export default async function FactPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params
  if (!isFactKey(key)) notFound()
  const fact = declarationOf(key)
  const rules = rulesOnFact(key, prcRuleSet)
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
      <aside aria-label="Rules that read it">
        <h3 className="text-lg">Rules that read it</h3>
        {rules.length === 0 ? <p className="note">None: it serves the clock of the case or the documents.</p> : null}
        <ul>
          {rules.map((rule) => (
            <li key={rule.id} className="border-b border-rule py-1.5">
              <span className="label mr-2">{rule.direction}</span>
              <Link href={`/rule-book/rules/${rule.id}`} prefetch={false} className="link">
                {rule.statement}
              </Link>
            </li>
          ))}
        </ul>
      </aside>
    </article>
  )
}
