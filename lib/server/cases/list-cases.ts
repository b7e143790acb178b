import 'server-only'
import type { CaseFile } from '#lib/domain/case-file'
import { requireViewer } from '../identity/viewer.ts'
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
}

/** The viewer's cases, the one changed last first. */
export async function listCases(): Promise<CaseListItem[]> {
  const viewer = await requireViewer()
  const held = await withTenant(viewer, (tx) =>
    holdCases(tx, viewer, { orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }] }),
  )
  await recordCaseEvent(viewer, 'case.list', null, 'done')
  return held.map((row) => {
    const { id, reference, requestingState, requestedState, version, updatedAt, facts, unreadable } = toCaseDetail(row)
    const head = { id, reference, requestingState, requestedState, version, updatedAt }
    return { ...head, facts: entriesOf(facts), unreadable: unreadable.length }
  })
}
