import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Viewer } from '#lib/domain/case-access'
import type { CaseFile } from '#lib/domain/case-file'
import { requireViewer } from '../identity/viewer.ts'
import type { Retention } from '../privacy/case-retention.ts'
import { listRetentions } from '../privacy/read-retention.ts'
import { recordingDamage, withTenant } from '../tenant.ts'
import { entriesOf, toCaseDetail } from './case-detail.ts'
import { type CaseFilter, type HeldCase, sealedCases } from './held-case.ts'
import { recordCaseEvent } from './record-case-event.ts'
import { sharedWith } from './shared-with.ts'

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

/** Cases read and opened together. */
const lotSize = 100

/**
 * The viewer's cases, the one changed last first. They are read lot by lot and opened when no transaction is under way, so
 * that whoever else waits has a turn after each lot, however many cases there are.
 */
export async function listCases(size = lotSize): Promise<CaseListItem[]> {
  const viewer = await requireViewer()
  const orderBy = [{ updatedAt: 'desc' as const }, { id: 'asc' as const }]
  const found = await withTenant(viewer, (tx) =>
    tx.case.findMany({ where: sharedWith(viewer), orderBy, select: { id: true } }),
  )
  const ids = found.map(({ id }) => id)
  const listed: CaseListItem[] = []
  for (let first = 0; first < ids.length; first += size) {
    listed.push(...(await listLot(viewer, { ids: ids.slice(first, first + size), orderBy })))
    await nextTurn()
  }
  await recordCaseEvent(viewer, 'case.list', null, 'done')
  return listed
}

/** A case that was erased, or is no longer the viewer's, since it was found is not there. */
async function listLot(
  viewer: Viewer,
  { ids, orderBy }: { ids: string[]; orderBy: NonNullable<CaseFilter['orderBy']> },
): Promise<CaseListItem[]> {
  const { sealed, retentions } = await withTenant(viewer, async (tx) => ({
    sealed: await sealedCases(tx, viewer, { where: { id: { in: ids } }, orderBy }),
    retentions: await listRetentions(tx, viewer, ids),
  }))
  return recordingDamage(viewer.orgId, async () => sealed.flatMap((open) => itemOf(open(), retentions)))
}

function itemOf(held: HeldCase, retentions: ReadonlyMap<string, Retention>): CaseListItem[] {
  const retention = retentions.get(held.id)
  if (!retention) return []
  const { id, reference, requestingState, requestedState, version, updatedAt, facts, unreadable } = toCaseDetail(held)
  const head = { id, reference, requestingState, requestedState, version, updatedAt }
  const { until, state } = retention
  return [{ ...head, facts: entriesOf(facts), unreadable: unreadable.length, retention: { until, state } }]
}
