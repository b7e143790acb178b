import 'server-only'
import { emptyIdentity, type IdentityBlock } from '#lib/domain/identity-block'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { requireViewer } from '../identity/viewer.ts'
import { withTenant } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { identityKey, openIdentity } from './identity-cells.ts'

export interface RevealedIdentity {
  /** 0 where nothing is written down yet. */
  version: number
  identity: IdentityBlock
}

/** Who the person of a case is. Each time it is asked for is an event of the trail, recorded before it is handed out. */
export async function revealIdentity(
  caseId: string,
): Promise<({ ok: true } & RevealedIdentity) | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const found = isUuid(caseId)
    ? await withTenant(viewer, async (tx): Promise<RevealedIdentity | null> => {
        const held = await tx.case.findFirst({
          where: { id: caseId, ...sharedWith(viewer) },
          select: { id: true, orgId: true, identity: { select: { version: true, content: true } } },
        })
        if (!held) return null
        if (!held.identity) return { version: 0, identity: emptyIdentity }
        const of = { caseId: held.id, orgId: held.orgId, version: held.identity.version }
        return { version: of.version, identity: openIdentity(await identityKey(tx, of), of, held.identity.content) }
      })
    : null
  await recordCaseEvent(viewer, 'identity.reveal', caseId, found ? 'done' : 'refused')
  return found ? { ok: true, ...found } : { ok: false, reason: 'not-found' }
}
