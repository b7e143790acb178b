import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { emptyIdentity, type IdentityBlock } from '#lib/domain/identity-block'
import { sharedWith } from '../cases/shared-with.ts'
import type { TenantTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { identityKey, openIdentity } from './identity-cells.ts'

export interface RevealedIdentity {
  /** 0 where nothing is written down yet. */
  version: number
  identity: IdentityBlock
}

/** Who the person of a case of the viewer's is; null for every other id. Its caller records that it was revealed. */
export async function holdIdentity(
  tx: TenantTransaction,
  viewer: Viewer,
  caseId: string,
): Promise<RevealedIdentity | null> {
  if (!isUuid(caseId)) return null
  const held = await tx.case.findFirst({
    where: { id: caseId, ...sharedWith(viewer) },
    select: { id: true, orgId: true, identity: { select: { version: true, content: true } } },
  })
  if (!held) return null
  if (!held.identity) return { version: 0, identity: emptyIdentity }
  const of = { caseId: held.id, orgId: held.orgId, version: held.identity.version }
  return { version: of.version, identity: openIdentity(await identityKey(tx, of), of, held.identity.content) }
}
