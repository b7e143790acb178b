import type { Metadata } from 'next'
import Link from 'next/link'
import { count } from '#lib/domain/in-words'
import { formatAuthority } from '#lib/reporting/format-citation'
import { usesOfAuthority } from '#lib/reporting/where-used'
import { prcRuleSet } from '#lib/rules/rule-set'
import { authorityKinds } from '../authorities.ts'

export const metadata: Metadata = { title: 'Authorities' }

/** Every authority, by kind, with how many rules and tests rest on it. */
export default function AuthoritiesPage() {
  const byKind = Map.groupBy(prcRuleSet.authorities, ({ kind }) => kind)
  return [...byKind].map(([kind, authorities]) => (
    <section key={kind} aria-labelledby={kind} className="pt-8">
      <h2 id={kind} className="text-xl">
        {authorityKinds[kind]}
      </h2>
      <ul className="mt-2 border-t border-ink">
        {authorities
          .toSorted((a, b) => (a.name < b.name ? -1 : 1))
          .map((authority) => {
            const { rules, tests } = usesOfAuthority(authority.id, prcRuleSet)
            return (
              <li key={authority.id} className="border-b border-rule py-1.5">
                <Link href={`/rule-book/authorities/${authority.id}`} prefetch={false} className="link">
                  {formatAuthority(authority)}
                </Link>
                <span className="note block">
                  {count(rules.length, 'rule')}, {count(tests.length, 'test')}
                </span>
              </li>
            )
          })}
      </ul>
    </section>
  ))
}
