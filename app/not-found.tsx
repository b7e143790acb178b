import type { Metadata } from 'next'
import Link from 'next/link'

export const metadata: Metadata = { title: 'Not found' }

/** A case of someone else and a case that does not exist look the same. */
export default function NotFound() {
  return (
    <div className="page-width py-16">
      <h1 className="text-2xl">There is nothing here that you can open</h1>
      <p className="law mt-4">
        The address may be mistyped, the thing may have been erased, or it belongs to someone else. Which of these it is
        cannot be told apart, on purpose.
      </p>
      <p className="mt-4 flex flex-wrap gap-x-6">
        <Link href="/cases" className="link inline-flex min-h-8 items-center">
          Your cases
        </Link>
        <Link href="/example" className="link inline-flex min-h-8 items-center">
          The worked example
        </Link>
        <Link href="/" className="link inline-flex min-h-8 items-center">
          First page
        </Link>
      </p>
    </div>
  )
}
