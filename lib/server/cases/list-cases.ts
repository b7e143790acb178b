import 'server-only'
import type { CaseFile } from '#lib/domain/case-file'
import { database } from '../database/client.ts'
import { requireViewer } from '../identity/viewer.ts'
import { caseColumns, entriesOf, toCaseDetail } from './case-detail.ts'
import { ownedBy } from './owned-by.ts'
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
  const rows = await database().case.findMany({
    where: ownedBy(viewer),
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    select: caseColumns,
  })
  await recordCaseEvent(viewer, 'case.list', null, 'done')
  return rows.map((row) => {
    const { id, reference, requestingState, requestedState, version, updatedAt, facts, unreadable } = toCaseDetail(row)
    const head = { id, reference, requestingState, requestedState, version, updatedAt }
    return { ...head, facts: entriesOf(facts), unreadable: unreadable.length }
  })
}
