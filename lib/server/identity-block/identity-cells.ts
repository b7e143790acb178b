import 'server-only'
import { type IdentityBlock, identityBlockSchema } from '#lib/domain/identity-block'
import { type CellKey, newCellKey, openJson, openKey, sealJson, sealKey } from '../keys/cell.ts'
import { organisationKey, placeOfIdentityKey } from '../keys/data-keys.ts'
import type { TenantTransaction } from '../tenant.ts'

interface OfBlock {
  caseId: string
  orgId: string
  version: number
}

const placeOf = ({ caseId, orgId, version }: OfBlock) => ({
  org: orgId,
  table: 'identity_blocks',
  column: 'content',
  row: caseId,
  version,
})

export const sealIdentity = (key: CellKey, of: OfBlock, block: IdentityBlock): Uint8Array<ArrayBuffer> =>
  sealJson(key, placeOf(of), block)

export const openIdentity = (key: CellKey, of: OfBlock, sealed: Uint8Array): IdentityBlock =>
  identityBlockSchema.parse(openJson(key, placeOf(of), sealed))

/** The key of a case's identity block; made and stored where there is none. */
export async function identityKey(
  tx: TenantTransaction,
  { caseId, orgId }: Omit<OfBlock, 'version'>,
): Promise<CellKey> {
  const under = await organisationKey(tx, orgId)
  const stored = await tx.identityKey.findUnique({ where: { caseId }, select: { wrapped: true } })
  if (stored) return openKey(under, placeOfIdentityKey(orgId, caseId), stored.wrapped)
  const key = newCellKey()
  const wrapped = sealKey(under, placeOfIdentityKey(orgId, caseId), key)
  await tx.identityKey.create({ data: { caseId, orgId, wrapped }, select: { caseId: true } })
  return key
}
