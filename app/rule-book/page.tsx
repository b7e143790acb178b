import Link from 'next/link'
import { forumNames } from '#lib/domain/forum'
import { listInWords } from '#lib/domain/in-words'
import { groundQuestions, grounds } from '#lib/domain/risk-area'
import { prcRuleSet } from '#lib/rules/rule-set'

/** Every legal test, by the ground it belongs to. */
export default function TestsPage() {
  return grounds.map((ground) => (
    <section key={ground} aria-labelledby={ground} className="pt-8">
      <h2 id={ground} className="text-xl">
        {groundQuestions[ground].name}
      </h2>
      <p className="max-w-prose font-serif text-soft italic">{groundQuestions[ground].question}</p>
      <ul className="mt-2 border-t border-ink">
        {prcRuleSet.tests
          .filter((test) => test.ground === ground)
          .map((test) => (
            <li key={test.id} className="border-b border-rule py-2">
              <Link href={`/rule-book/tests/${test.id}`} prefetch={false} className="link font-semibold">
                {test.name}
              </Link>
              <p className="note">{listInWords(test.fora.map((forum) => forumNames[forum]))}</p>
            </li>
          ))}
      </ul>
    </section>
  ))
}
