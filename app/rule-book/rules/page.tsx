import Link from 'next/link'
import { groundQuestions, grounds } from '#lib/domain/risk-area'
import { prcRuleSet } from '#lib/rules/rule-set'

/** Every rule, by ground, those for the risk and those against it. */
export default function RulesPage() {
  return grounds.map((ground) => {
    const rules = prcRuleSet.rules.filter((rule) => rule.ground === ground)
    const count = (direction: 'for' | 'against') => rules.filter((rule) => rule.direction === direction).length
    return (
      <section key={ground} aria-labelledby={ground} className="pt-8">
        <h2 id={ground} className="text-xl">
          {groundQuestions[ground].name}
        </h2>
        <p className="note">
          {count('for')} rules speak for the risk, {count('against')} against it.
        </p>
        <ul className="mt-2 border-t border-ink">
          {rules.map((rule) => (
            <li key={rule.id} className="grid gap-x-6 border-b border-rule py-1.5 sm:grid-cols-[5rem_minmax(0,1fr)]">
              <span className="label pt-1">{rule.direction}</span>
              <Link href={`/rule-book/rules/${rule.id}`} prefetch={false} className="link">
                {rule.statement}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
