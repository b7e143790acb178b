import 'server-only'
import type { ListedNote } from '#lib/domain/sealed-note'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { requireViewer } from '../identity/viewer.ts'
import { namesOf } from '../people/person.ts'
import { withTenant } from '../tenant.ts'
import { isUuid } from '../uuid.ts'

/** The notes of a case of the viewer's, the newest first. */
export async function listNotes(
  caseId: string,
): Promise<{ ok: true; notes: ListedNote[] } | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const notes = isUuid(caseId)
    ? await withTenant(viewer, async (tx) => {
        const found = await tx.case.findFirst({
          where: { id: caseId, ...sharedWith(viewer) },
          select: { notes: { omit: { content: true }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] } },
        })
        if (!found) return null
        const names = await namesOf(
          tx,
          viewer.orgId,
          found.notes.map(({ authorId }) => authorId),
        )
        return found.notes.map(({ id, version, authorId, createdAt, updatedAt, size }) => ({
          ...{ id, version, size, own: authorId === viewer.userId },
          author: names.get(authorId) ?? 'somebody who has left',
          createdAt: createdAt.toISOString(),
          updatedAt: updatedAt.toISOString(),
        }))
      })
    : null
  await recordCaseEvent(viewer, 'note.list', caseId, notes ? 'done' : 'refused')
  return notes ? { ok: true, notes } : { ok: false, reason: 'not-found' }
}
