import Link from 'next/link'
import { count } from '#lib/domain/in-words'
import type { ToDo } from '#lib/server/ledger/read-to-do'

/** What checks find, check by check, each folded: what was found, what was expected, what would settle it, and where. */
export function ToDoList({ list }: { list: readonly ToDo[] }) {
  return list.map(({ check, findings }) => (
    <details key={check.id} className="mt-3 border-t border-rule pt-2">
      <summary className="cursor-pointer">
        <span className="font-semibold">{check.title}</span>
        <span className="note ml-2">{findings.length === 0 ? 'nothing found' : count(findings.length, 'finding')}</span>
      </summary>
      <p className="note max-w-prose">
        {check.asks} From: {check.source}
      </p>
      <ul className="mt-1 border-t border-rule">
        {findings.map(({ claims, sources, found, expected, toDo }) => (
          <li key={JSON.stringify([found, claims, sources])} className="max-w-prose border-b border-rule py-2">
            <p>{found}</p>
            <p className="note">
              Expected: {expected} {toDo}
            </p>
            <p className="text-control">
              {claims.map(({ id, title }) => (
                <Link key={id} href={`/library/records/${id}`} prefetch={false} className="link mr-4">
                  {title}
                </Link>
              ))}
              {sources.map(({ id, title }) => (
                <Link key={id} href={`/library/sources/${id}`} prefetch={false} className="link mr-4">
                  {title}
                </Link>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  ))
}
