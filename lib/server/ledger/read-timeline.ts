import 'server-only'
import { type Bucket, timelineOf } from '#lib/ledger/timeline'
import { requireViewer } from '../identity/viewer.ts'
import { readLedgerOf } from './visible-ledger.ts'

/** A stretch of time, with how many claims speak of a day in it. */
export type Stretch = Pick<Bucket, 'from' | 'to' | 'label'> & { claims: number }

/** What the organisation added to its ledger, as far as the viewer sees it, by the day that each claim speaks of. */
export async function readOwnTimeline(): Promise<Stretch[]> {
  const ledger = await readLedgerOf(await requireViewer())
  const entries = new Map([...ledger.entries].filter(([, { row }]) => row !== null))
  return timelineOf({ entries, sources: ledger.sources }).map(({ from, to, label, claims }) => ({
    ...{ from, to, label },
    claims: claims.length,
  }))
}
