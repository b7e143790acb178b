import 'server-only'
import type { IdentityBlock } from '#lib/domain/identity-block'
import { appendCaseEvent } from '../cases/record-case-event.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordedTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { identityKey, sealIdentity } from './identity-cells.ts'

export type SaveIdentityResult =
  | { ok: true; version: number }
  | { ok: false; reason: 'stale'; version: number }
  | { ok: false; reason: 'not-found' }

/**
 * Writes down who the person of a case is, whole, in place of what was there.
 *
 * @param input.expectedVersion the version that was revealed; 0 where nothing was written down
 */
export async function saveIdentity(input: {
  caseId: string
  identity: IdentityBlock
  expectedVersion: number
}): Promise<SaveIdentityResult> {
  const viewer = await requireViewer()
  const { caseId, identity, expectedVersion } = input
  if (!isUuid(caseId)) return { ok: false, reason: 'not-found' }
  return recordedTransaction(viewer, async (tx): Promise<SaveIdentityResult> => {
    const held = await tx.case.findFirst({
      where: { id: caseId, ...sharedWith(viewer) },
      select: { id: true, orgId: true, identity: { select: { version: true } } },
    })
    if (!held) return { ok: false, reason: 'not-found' }
    const current = held.identity?.version ?? 0
    if (current !== expectedVersion) return { ok: false, reason: 'stale', version: current }
    const of = { caseId: held.id, orgId: held.orgId, version: current + 1 }
    const row = {
      version: of.version,
      updatedAt: now(),
      content: sealIdentity(await identityKey(tx, of), of, identity),
    }
    await tx.identityBlock.upsert({
      where: { caseId: held.id },
      create: { caseId: held.id, orgId: held.orgId, ...row },
      update: row,
      select: { version: true },
    })
    await appendCaseEvent(tx, viewer, 'identity.save', caseId)
    return { ok: true, version: of.version }
  })
}
