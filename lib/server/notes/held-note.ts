import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { sharedWith } from '../cases/shared-with.ts'
import { caseKeys } from '../keys/data-keys.ts'
import type { TenantTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'

/** Which note of which case. */
export interface NoteAddress {
  caseId: string
  noteId: string
}

/** A note of a case of the viewer's, with the key of the case; null for every other pair of ids, whatever they are. */
export async function holdNote(tx: TenantTransaction, viewer: Viewer, { caseId, noteId }: NoteAddress) {
  if (!isUuid(caseId) || !isUuid(noteId)) return null
  const found = await tx.sealedNote.findFirst({
    where: { id: noteId, caseId, case: sharedWith(viewer) },
    include: { case: { select: { key: { select: { wrapped: true } } } } },
  })
  if (!found) return null
  const { case: of, ...note } = found
  if (!of.key) throw new Error('A case is stored without its key.')
  return { ...note, key: (await caseKeys(tx, viewer.orgId))(note.caseId, of.key.wrapped) }
}
