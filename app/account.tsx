import Link from 'next/link'
import { placesOf } from '#lib/domain/places'
import { currentViewer } from '#lib/server/identity/viewer'
import { AccountArea } from './account-area.tsx'

/** Asked on every request: a session that was ended elsewhere is over at the next page. */
export async function Account() {
  const viewer = await currentViewer()
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      {viewer
        ? placesOf(viewer)
            .filter(({ href }) => !inNavigation.has(href))
            .map(({ href, label }) => (
              <Link key={href} href={href} prefetch={false} className="link inline-flex min-h-8 items-center">
                {label}
              </Link>
            ))
        : null}
      <AccountArea name={viewer?.name ?? null} />
    </div>
  )
}

/** What the navigation of every page has already. */
const inNavigation: ReadonlySet<string> = new Set(['/cases', '/library'])
