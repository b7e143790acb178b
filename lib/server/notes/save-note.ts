import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#lib/domain/case-access'
import { notesOfCaseLimit } from '#lib/domain/sealed-note'
import { appendEvent } from '../audit/append-event.ts'
import { holdCase } from '../cases/held-case.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { makeOnce, type NotAgain } from '../make-once.ts'
import { recordedTransaction, type TenantTransaction } from '../tenant.ts'
import { holdNote, type NoteAddress } from './held-note.ts'
import type { NoteRefusal } from './note-answers.ts'
import { sealNote } from './note-cells.ts'
import { noteEvent } from './note-event.ts'

interface Created {
  ok: true
  id: string
  version: number
}

/** @param file an age file to a passphrase: the door has seen to it */
export async function createNote(caseId: string, file: Uint8Array): Promise<Created | NoteRefusal | NotAgain> {
  const viewer = await requireViewer()
  return makeOnce(viewer, createdBefore, async (tx) => {
    const held = await holdCase(tx, viewer, caseId)
    if (!held) return { ok: false, reason: 'not-found' } as const
    if ((await tx.sealedNote.count({ where: { caseId: held.id } })) >= notesOfCaseLimit) {
      return { ok: false, reason: 'too-many' } as const
    }
    const [at, version] = [now(), 1]
    const of = { id: randomUUID(), orgId: viewer.orgId, version }
    await tx.sealedNote.createMany({
      data: [
        {
          ...{ ...of, caseId: held.id, authorId: viewer.userId, createdAt: at, updatedAt: at, size: file.length },
          content: sealNote(held.key, of, file),
        },
      ],
    })
    await appendEvent(tx, noteEvent(viewer, 'note.create', of.id))
    return { ok: true, id: of.id, version } as const
  })
}

async function createdBefore(tx: TenantTransaction, viewer: Viewer, id: string): Promise<Created | null> {
  const isTheirs = (await tx.sealedNote.count({ where: { id, case: sharedWith(viewer) } })) === 1
  return isTheirs ? { ok: true, id, version: 1 } : null
}

/**
 * Puts another file in the place of a note: other words, or the same under another passphrase. Only who wrote it may:
 * the name beside a note is then the name of who wrote what is in it.
 */
export async function saveNote(
  input: NoteAddress & { expectedVersion: number; file: Uint8Array },
): Promise<{ ok: true; version: number } | NoteRefusal> {
  const viewer = await requireViewer()
  return recordedTransaction(viewer, async (tx) => {
    const held = await holdNote(tx, viewer, input)
    if (!held) return { ok: false, reason: 'not-found' } as const
    if (held.authorId !== viewer.userId) return { ok: false, reason: 'not-author' } as const
    if (held.version !== input.expectedVersion) return { ok: false, reason: 'stale', version: held.version } as const
    const { id, orgId, key } = held
    const version = held.version + 1
    const content = sealNote(key, { id, orgId, version }, input.file)
    await tx.sealedNote.updateMany({
      where: { id },
      data: { version, content, size: input.file.length, updatedAt: now() },
    })
    await appendEvent(tx, noteEvent(viewer, 'note.save', id))
    return { ok: true, version } as const
  })
}
