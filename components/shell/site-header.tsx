import Link from 'next/link'
import type { ReactNode } from 'react'
import { QuickLeave } from './quick-leave.tsx'

/** Name, places, who is signed in, and the way out at once. Places and account are what the page knows of the session. */
export function SiteHeader({ navigation, account }: { navigation: ReactNode; account: ReactNode }) {
  return (
    <header className="border-b border-rule">
      <div className="page-width flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 py-2">
        <Link href="/" className="inline-flex min-h-8 items-center font-serif text-lg font-semibold">
          Article Three
        </Link>
        <div className="flex grow flex-wrap items-center justify-between gap-x-8 gap-y-1">
          {navigation}
          <div className="no-print flex flex-wrap items-baseline gap-x-6 text-control">
            {account}
            <QuickLeave />
          </div>
        </div>
      </div>
    </header>
  )
}
