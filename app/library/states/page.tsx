import Link from 'next/link'
import { listJurisdictions } from '#lib/server/library/list-jurisdictions'
import { securePage } from '#lib/server/secure-page'

/** The states whose position towards the treaties is stored. */
async function StatesPage() {
  const states = await listJurisdictions()
  return (
    <>
      <p className="note max-w-prose py-4">
        {states.length} states. Treaty data has its own date for each; where nothing could be established it says so,
        and nothing is assumed.
      </p>
      <ul className="columns-2 border-t border-ink pt-3 sm:columns-3 lg:columns-5">
        {states.map(({ code, name }) => (
          <li key={code}>
            <Link href={`/library/states/${code}`} prefetch={false} className="link inline-flex min-h-7 items-center">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

export default securePage('library.read', StatesPage)
