import Link from 'next/link'
import { formatDate } from '#lib/domain/date-in-words'

/** A rule or test as a list of uses needs it. */
export interface LinkedRule {
  id: string
  statement: string
  direction: 'for' | 'against'
  inForce: { from: string; until?: string }
}

/** `in force from 6 October 2022`, `in force from 1 May 1990 to 3 March 2004`. */
export const inForceInWords = ({ from, until }: LinkedRule['inForce']): string =>
  `in force from ${formatDate(from)}${until === undefined ? '' : ` to ${formatDate(until)}`}`

/** Rules, each with its direction and since when it is law. */
export function RuleLinks({ rules }: { rules: readonly LinkedRule[] }) {
  return (
    <ul>
      {rules.map((rule) => (
        <li key={rule.id} className="border-t border-rule py-1.5">
          <span className="label mr-2">{rule.direction}</span>
          <Link href={`/rule-book/rules/${rule.id}`} prefetch={false} className="link">
            {rule.statement}
          </Link>
          <span className="note block">{inForceInWords(rule.inForce)}</span>
        </li>
      ))}
    </ul>
  )
}

export function TestLinks({ tests }: { tests: readonly { id: string; name: string }[] }) {
  return (
    <ul>
      {tests.map((test) => (
        <li key={test.id} className="border-t border-rule py-1">
          <Link href={`/rule-book/tests/${test.id}`} prefetch={false} className="link">
            {test.name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
