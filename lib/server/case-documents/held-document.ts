import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { sharedWith } from '../cases/shared-with.ts'
import type { CellKey } from '../keys/cell.ts'
import { caseKeys } from '../keys/data-keys.ts'
import type { TenantTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { openDocument, type StoredDocument } from './document-cells.ts'

/** Which document of which case. */
export interface DocumentAddress {
  caseId: string
  documentId: string
}

/** A document with its content open, and the key to seal it again. */
export interface HeldDocument extends StoredDocument {
  id: string
  caseId: string
  orgId: string
  version: number
  authorId: string
  createdAt: Date
  updatedAt: Date
  key: CellKey
}

const columns = { case: { select: { key: { select: { wrapped: true } } } } } as const

/** The documents of a case of the viewer's, the one changed last first. */
export async function holdDocuments(
  tx: TenantTransaction,
  viewer: Viewer,
  where: { caseId: string; id?: string },
): Promise<HeldDocument[]> {
  const rows = await tx.document.findMany({
    where: { ...where, case: sharedWith(viewer) },
    include: columns,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
  })
  const keyOf = await caseKeys(tx, viewer.orgId)
  return rows.map(({ case: of, content, ...row }) => {
    if (!of.key) throw new Error('A case is stored without its key.')
    const key = keyOf(row.caseId, of.key.wrapped)
    return { ...row, key, ...openDocument(key, row, content) }
  })
}

/** A document of a case of the viewer's; null for every other pair of ids, whatever they are. */
export async function holdDocument(
  tx: TenantTransaction,
  viewer: Viewer,
  { caseId, documentId }: DocumentAddress,
): Promise<HeldDocument | null> {
  if (!isUuid(caseId) || !isUuid(documentId)) return null
  const [held] = await holdDocuments(tx, viewer, { caseId, id: documentId })
  return held ?? null
}
