import { sealedNoteLimit } from '#lib/domain/sealed-note'
import { changed } from '#lib/server/cases/case-answers'
import { listNotes } from '#lib/server/notes/list-notes'
import { noteFileSchema, refusalOfNote } from '#lib/server/notes/note-answers'
import { createNote } from '#lib/server/notes/save-note'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** The sealed notes of the case: who, when, how large. What is in them, and what they are called, the server cannot say. */
export const GET = secureRoute({
  action: 'note.read',
  params: idParams,
  handler: async ({ params }) => {
    const found = await listNotes(params.id)
    return found.ok ? { notes: found.notes } : refusalOfNote(found)
  },
})

/** Keeps a note: the body is an age file to a passphrase (age-encryption.org/v1, one recipient, scrypt). */
export const POST = secureRoute({
  action: 'note.write',
  creates: true,
  params: idParams,
  body: noteFileSchema,
  file: { limit: sealedNoteLimit },
  handler: async ({ params, body }) => {
    const result = await createNote(params.id, body)
    return result.ok ? changed({ id: result.id, version: result.version }, 201) : refusalOfNote(result)
  },
})
