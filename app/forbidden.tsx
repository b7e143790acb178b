import type { Metadata } from 'next'
import Link from 'next/link'
import { placesOf } from '#lib/domain/places'
import { currentViewer } from '#lib/server/identity/viewer'

export const metadata: Metadata = { title: 'Not part of your role' }

/** For somebody whose roles do not include a page: what they can do instead. It says nothing about any case. */
export default async function Forbidden() {
  const viewer = await currentViewer()
  const open = viewer ? placesOf(viewer) : []
  return (
    <div className="page-width py-16">
      <h1 className="text-2xl">This is not part of your role</h1>
      <p className="law mt-4">
        What people may do here follows from their roles in the organisation. Those who administer it can change yours.
        Nothing was changed.
      </p>
      <p className="mt-4 flex flex-wrap gap-x-6">
        {open.map(({ href, label }) => (
          <Link key={href} href={href} prefetch={false} className="link inline-flex min-h-8 items-center">
            {label}
          </Link>
        ))}
      </p>
    </div>
  )
}
