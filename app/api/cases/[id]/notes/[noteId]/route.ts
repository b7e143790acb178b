import { sealedNoteLimit } from '#lib/domain/sealed-note'
import { changed } from '#lib/server/cases/case-answers'
import { downloadOf } from '#lib/server/download'
import { etagOf, expectedVersionOf } from '#lib/server/if-match'
import { noteFileSchema, noteParams, refusalOfNote } from '#lib/server/notes/note-answers'
import { readNote } from '#lib/server/notes/read-note'
import { removeNote } from '#lib/server/notes/remove-note'
import { saveNote } from '#lib/server/notes/save-note'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

/** The sealed file as it was sent: the passphrase opens it, here or with any age tool. */
export const GET = secureRoute({
  action: 'note.read',
  params: noteParams,
  handler: async ({ params }) => {
    const found = await readNote({ caseId: params.id, noteId: params.noteId })
    if (!found.ok) return refusalOfNote(found)
    const answer = downloadOf({ name: 'note.age', type: 'application/octet-stream', bytes: found.file })
    answer.headers.set('ETag', etagOf(found.version))
    return answer
  },
})

/** Puts another file in its place: other words, or another passphrase. */
export const PUT = secureRoute({
  action: 'note.write',
  params: noteParams,
  body: noteFileSchema,
  file: { limit: sealedNoteLimit },
  handler: async ({ request, params, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await saveNote({ caseId: params.id, noteId: params.noteId, expectedVersion, file: body })
    return result.ok ? changed({ version: result.version }) : refusalOfNote(result)
  },
})

export const DELETE = secureRoute({
  action: 'note.write',
  params: noteParams,
  handler: async ({ request, params }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await removeNote({ caseId: params.id, noteId: params.noteId, expectedVersion })
    return result.ok ? new Response(null, { status: 204 }) : refusalOfNote(result)
  },
})
