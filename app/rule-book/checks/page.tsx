import type { Metadata } from 'next'
import Link from 'next/link'
import { RuleLinks, TestLinks } from '#components/rule-book/rule-links'
import { count } from '#lib/domain/in-words'
import { checksByAuthority } from '#lib/reporting/where-used'
import { prcRuleSet } from '#lib/rules/rule-set'
import { citedAuthorities } from '../authorities.ts'

export const metadata: Metadata = { title: 'To be checked' }

/** Every pinpoint that nobody has read yet, on one page: a list to take to the law library. */
export default function ChecksPage() {
  const open = checksByAuthority(prcRuleSet)
  const all = open.flatMap(({ checks }) => checks)
  return (
    <>
      <h2 className="pt-6 text-xl">Still to be checked</h2>
      <p className="law mt-2">
        {count(all.length, 'place')} in {count(open.length, 'authority', 'authorities')} that a rule or test rests on
        and that nobody has read in the text itself. Read the passage before you rely on it in a filing.
      </p>
      {open.map(({ authority, checks }) => (
        <section key={authority} aria-labelledby={authority} className="mt-6 border-t-2 border-ink pt-3">
          <h3 id={authority} className="text-lg">
            <Link href={`/rule-book/authorities/${authority}`} prefetch={false} className="hover:underline">
              {citedAuthorities[authority]?.name ?? authority}
            </Link>
          </h3>
          <ul>
            {checks.map(({ question, rules, tests }) => (
              <li key={question} className="mt-2">
                <p className="font-semibold">{question}</p>
                <details className="open-in-print">
                  <summary className="note">
                    What rests on it: {count(rules.length, 'rule')}, {count(tests.length, 'test')}
                  </summary>
                  <RuleLinks rules={rules} />
                  <TestLinks tests={tests} />
                </details>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
