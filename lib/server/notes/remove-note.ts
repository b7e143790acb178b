import 'server-only'
import { may } from '#lib/domain/permissions'
import { appendEvent } from '../audit/append-event.ts'
import { requireViewer } from '../identity/viewer.ts'
import { isHeld } from '../privacy/case-retention.ts'
import { recordedTransaction } from '../tenant.ts'
import { holdNote, type NoteAddress } from './held-note.ts'
import type { NoteRefusal } from './note-answers.ts'
import { noteEvent } from './note-event.ts'

/**
 * Removes a note: its writer may, and whoever may erase the whole case, since writers leave and passphrases are lost. Under legal
 * hold it stays with the rest.
 */
export async function removeNote(
  input: NoteAddress & { expectedVersion: number },
): Promise<{ ok: true } | NoteRefusal> {
  const viewer = await requireViewer()
  return recordedTransaction(viewer, async (tx) => {
    const held = await holdNote(tx, viewer, input)
    if (!held) return { ok: false, reason: 'not-found' } as const
    if (held.authorId !== viewer.userId && !may(viewer, 'case.erase')) {
      return { ok: false, reason: 'not-author' } as const
    }
    if (held.version !== input.expectedVersion) return { ok: false, reason: 'stale', version: held.version } as const
    if (await isHeld(tx, held.caseId)) return { ok: false, reason: 'held' } as const
    await tx.sealedNote.deleteMany({ where: { id: held.id } })
    await appendEvent(tx, noteEvent(viewer, 'note.remove', held.id))
    return { ok: true } as const
  })
}
