import 'server-only'
import { requireViewer } from '../identity/viewer.ts'
import { recordEvent, withTenant } from '../tenant.ts'
import { holdNote, type NoteAddress } from './held-note.ts'
import { openNote } from './note-cells.ts'
import { noteEvent } from './note-event.ts'

/** The sealed file of a note. That it was taken is an event, recorded before it is handed out. */
export async function readNote(
  address: NoteAddress,
): Promise<{ ok: true; version: number; file: Uint8Array<ArrayBuffer> } | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const found = await withTenant(viewer, async (tx) => {
    const held = await holdNote(tx, viewer, address)
    return held && { version: held.version, file: openNote(held.key, held, held.content) }
  })
  await recordEvent(noteEvent(viewer, 'note.read', address.noteId, found ? 'done' : 'refused'))
  return found ? { ok: true, ...found } : { ok: false, reason: 'not-found' }
}
