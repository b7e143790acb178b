import Link from 'next/link'
import { count } from '#lib/domain/in-words'
import { readToDo } from '#lib/server/ledger/read-to-do'
import { securePage } from '#lib/server/secure-page'

/** What the checks that run by themselves find, check by check: where somebody has to look. */
async function ToDoPage() {
  const list = await readToDo()
  return (
    <>
      <p className="law max-w-prose pt-4">
        These checks run by themselves over everything you see in the library. They settle nothing: each says where
        somebody has to look, and what would settle it.
      </p>
      {list.map(({ check, findings }) => (
        <details key={check.id} className="mt-3 border-t border-rule pt-2">
          <summary className="cursor-pointer">
            <span className="font-semibold">{check.title}</span>
            <span className="note ml-2">
              {findings.length === 0 ? 'nothing found' : count(findings.length, 'finding')}
            </span>
          </summary>
          <p className="note max-w-prose">
            {check.asks} From: {check.source}
          </p>
          <ul className="mt-1 border-t border-rule">
            {findings.map(({ claims, sources, found, expected, toDo }) => (
              <li key={found} className="max-w-prose border-b border-rule py-2">
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
      ))}
    </>
  )
}

export default securePage('ledger.read', ToDoPage)
