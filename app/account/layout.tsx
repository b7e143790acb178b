import type { ReactNode } from 'react'
import { PageTabs } from '#components/ui/page-tabs'

const parts = [
  { href: '/account', label: 'Sessions' },
  { href: '/account/second-factor', label: 'Second factor' },
  { href: '/account/password', label: 'Password' },
  { href: '/account/data', label: 'Your data' },
]

/** What somebody looks after themselves. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <div className="page-width pt-8 pb-16">
      <h1 className="text-2xl">Your account</h1>
      <div className="mt-3 border-b border-rule">
        <PageTabs label="Parts of your account" tabs={parts} />
      </div>
      {children}
    </div>
  )
}
