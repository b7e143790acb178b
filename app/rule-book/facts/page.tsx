import Link from 'next/link'
import { declarationOf, factKeys } from '#lib/domain/facts/catalogue'
import { type FactGroup, factGroups } from '#lib/domain/facts/declare'

/** Every question, as it is put to people, by group. */
export default function FactsPage() {
  return (Object.keys(factGroups) as FactGroup[]).map((group) => (
    <section key={group} aria-labelledby={group} className="pt-8">
      <h2 id={group} className="text-xl">
        {factGroups[group]}
      </h2>
      <ul className="mt-2 border-t border-ink">
        {factKeys
          .filter((key) => declarationOf(key).group === group)
          .map((key) => (
            <li key={key} className="border-b border-rule py-1.5">
              <Link href={`/rule-book/facts/${key}`} prefetch={false} className="link">
                {declarationOf(key).question}
              </Link>
            </li>
          ))}
      </ul>
    </section>
  ))
}
