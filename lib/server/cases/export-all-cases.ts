import 'server-only'
import { toCaseFileJson } from '#lib/domain/case-file'
import { spendApproval } from '../approvals/spend-approval.ts'
import { appendEvent } from '../audit/append-event.ts'
import { now, today } from '../clock.ts'
import type { Download } from '../download.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordedTransaction } from '../tenant.ts'
import { caseFileOf, toCaseDetail } from './case-detail.ts'
import { holdCases } from './held-case.ts'
import { appendCaseEvent } from './record-case-event.ts'

/**
 * Every case of the viewer's as one file, once a second person has approved: case files of the contract, and the ids
 * of those with an answer that can no longer be read, which are left out. Each case taken is an event.
 */
export async function exportAllCases(): Promise<({ ok: true } & Download) | { ok: false; reason: 'second-person' }> {
  const viewer = await requireViewer()
  const { orgId, userId, sessionId } = viewer
  const details = await recordedTransaction(viewer, async (tx) => {
    if (!(await spendApproval(tx, viewer, { kind: 'export.bulk', objectId: null }, now()))) return null
    const held = await holdCases(tx, viewer, { orderBy: { id: 'asc' } })
    await appendEvent(tx, {
      ...{ action: 'export.bulk', orgId, actorId: userId, sessionId },
      object: { type: 'organisation', id: orgId },
      outcome: 'done',
    })
    for (const { id } of held) await appendCaseEvent(tx, viewer, 'case.export', id)
    return held.map(toCaseDetail)
  })
  if (!details) return { ok: false, reason: 'second-person' }
  const cases = details.filter(({ unreadable }) => unreadable.length === 0)
  const file = {
    format: 'article-three/cases@1',
    cases: cases.map((detail) => toCaseFileJson(caseFileOf(detail, today()))),
    unreadable: details.filter((detail) => !cases.includes(detail)).map(({ id }) => id),
  }
  const bytes = new Uint8Array(new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`))
  return { ok: true, name: 'cases.json', type: 'application/json', bytes }
}
