import type { Metadata } from 'next'
import { BenchView } from '#components/bench/bench-view'
import { PageTabs } from '#components/ui/page-tabs'
import { readBench } from '#lib/server/library/read-bench'
import { securePage } from '#lib/server/secure-page'
import { shelves } from '../library/shelves.ts'

export const metadata: Metadata = { title: 'The bench' }

/** Decided cases, engine and court side by side. It stands beside the shelves of the library. */
async function BenchPage() {
  const bench = await readBench()
  return (
    <div className="page-width pt-8 pb-16">
      <h1 className="text-2xl">The bench</h1>
      <p className="law mt-2">What the engine says of cases that courts have decided, beside what they held.</p>
      <div className="mt-3 border-b border-rule">
        <PageTabs label="Shelves" tabs={shelves} />
      </div>
      <BenchView bench={bench} />
    </div>
  )
}

export default securePage('library.read', BenchPage)
