import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PageTabs } from '#components/ui/page-tabs'
import { shelves } from './shelves.ts'

export const metadata: Metadata = { title: 'Library' }

export default function LibraryLayout({ children }: { children: ReactNode }) {
  return (
    <div className="page-width pt-8 pb-16">
      <h1 className="text-2xl">Library</h1>
      <p className="law mt-2">
        What findings rest on. Each record is one proposition in our own words, with one place in one source, as of a
        day. Stored addresses were not opened again: open each before you plead it.
      </p>
      <div className="mt-3 border-b border-rule">
        <PageTabs label="Shelves" tabs={shelves} />
      </div>
      {children}
    </div>
  )
}
