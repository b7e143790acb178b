import 'server-only'
import { spendApproval } from '../approvals/spend-approval.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { isHeld } from '../privacy/case-retention.ts'
import { destroyCase } from '../privacy/destroy-case.ts'
import { recordedTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { sharedWith } from './shared-with.ts'

export type EraseCaseResult =
  | { ok: true }
  | { ok: false; reason: 'stale'; version: number }
  | { ok: false; reason: 'not-found' | 'second-person' | 'held' }

/**
 * Erases a case with its facts, identity block and reports, once a second person has approved. That it was there, and
 * who erased it, stays in the trail. A case under legal hold is not erased by anybody: the hold is lifted first.
 */
export async function eraseCase(input: { caseId: string; expectedVersion: number }): Promise<EraseCaseResult> {
  const viewer = await requireViewer()
  const { caseId, expectedVersion } = input
  if (!isUuid(caseId)) return { ok: false, reason: 'not-found' }
  return recordedTransaction(viewer, async (tx): Promise<EraseCaseResult> => {
    const held = await tx.case.findFirst({
      where: { id: caseId, ...sharedWith(viewer) },
      select: { id: true, version: true },
    })
    if (!held) return { ok: false, reason: 'not-found' }
    if (held.version !== expectedVersion) return { ok: false, reason: 'stale', version: held.version }
    if (await isHeld(tx, held.id)) return { ok: false, reason: 'held' }
    const at = now()
    const approved = await spendApproval(tx, viewer, { kind: 'case.erase', objectId: held.id }, at)
    if (!approved) return { ok: false, reason: 'second-person' }
    await destroyCase(tx, { caseId: held.id, orgId: viewer.orgId, by: viewer, reason: 'request', at })
    return { ok: true }
  })
}
