import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { type CaseDetail, toCaseDetail } from '../cases/case-detail.ts'
import { holdCases } from '../cases/held-case.ts'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { withTenant } from '../tenant.ts'

/** So many cases are assessed for one look at all of them: the ones changed last. */
export const mostLookedAt = 40

export interface CasesLookedAt {
  cases: CaseDetail[]
  /** Cases of the viewer's beyond those, and those with an answer that cannot be read: of them nothing is said. */
  notLookedAt: number
  unreadable: number
}

/** The viewer's cases, the one changed last first, as many as are looked at together. */
export async function casesLookedAt(viewer: Viewer): Promise<CasesLookedAt> {
  await recordCaseEvent(viewer, 'case.list', null, 'done')
  const { held, all } = await withTenant(viewer, async (tx) => ({
    held: await holdCases(tx, viewer, { orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }], take: mostLookedAt }),
    all: await tx.case.count({ where: sharedWith(viewer) }),
  }))
  const details = held.map(toCaseDetail)
  const cases = details.filter(({ unreadable }) => unreadable.length === 0)
  return { cases, notLookedAt: Math.max(0, all - held.length), unreadable: details.length - cases.length }
}
