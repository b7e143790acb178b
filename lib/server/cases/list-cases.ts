import 'server-only'
import type { CaseFile } from '#lib/domain/case-file'
import { requireViewer } from '../identity/viewer.ts'
import type { Retention } from '../privacy/case-retention.ts'
import { listRetentions } from '../privacy/read-retention.ts'
import { withTenant } from '../tenant.ts'
import { entriesOf, toCaseDetail } from './case-detail.ts'
import { holdCases } from './held-case.ts'
import { recordCaseEvent } from './record-case-event.ts'

export interface CaseListItem {
  id: string
  reference: string
  requestingState: string
  requestedState: string
  version: number
  /** ISO instant. */
  updatedAt: string
  facts: CaseFile['facts']
  /** How many answers on file can no longer be read. */
  unreadable: number
  /** Until when it is kept. */
  retention: Pick<Retention, 'until' | 'state'>
}

/** The viewer's cases, the one changed last first. */
export async function listCases(): Promise<CaseListItem[]> {
  const viewer = await requireViewer()
  const { held, retentions } = await withTenant(viewer, async (tx) => ({
    held: await holdCases(tx, viewer, { orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }] }),
    retentions: await listRetentions(tx, viewer),
  }))
  await recordCaseEvent(viewer, 'case.list', null, 'done')
  return held.flatMap((row) => {
    // Erased between the two readings: then it is not there.
    const retention = retentions.get(row.id)
    if (!retention) return []
    const { id, reference, requestingState, requestedState, version, updatedAt, facts, unreadable } = toCaseDetail(row)
    const head = { id, reference, requestingState, requestedState, version, updatedAt }
    const { until, state } = retention
    return [{ ...head, facts: entriesOf(facts), unreadable: unreadable.length, retention: { until, state } }]
  })
}
