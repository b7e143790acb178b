import 'server-only'
import { z } from 'zod'
import { isSealedToPassphrase, notesOfCaseLimit } from '#lib/domain/sealed-note'
import { etagOf } from '../if-match.ts'
import { Refusal } from '../refusal.ts'

export type NoteRefusal =
  | { ok: false; reason: 'not-found' | 'key-reused' | 'not-author' | 'too-many' | 'held' }
  | { ok: false; reason: 'stale'; version: number }

/** What a door takes for a note. Everything else is refused, whatever it is: it might be readable. */
export const noteFileSchema = z
  .instanceof(Uint8Array<ArrayBuffer>)
  .refine(isSealedToPassphrase, { error: 'expected an age file sealed to a passphrase; nothing was kept' })

export const noteParams = z.strictObject({ id: z.string().max(500), noteId: z.string().max(500) })

/** How a route tells why something about a note was refused. */
export function refusalOfNote(refused: NoteRefusal): Refusal {
  switch (refused.reason) {
    case 'not-found':
      return new Refusal('NOT_FOUND')
    case 'key-reused':
      return new Refusal('KEY_REUSED')
    case 'not-author':
      return new Refusal('CONFLICT', {
        message: 'Only who wrote a note changes it; a lawyer of the case may remove it. Nothing was changed.',
      })
    case 'too-many':
      return new Refusal('CONFLICT', { message: `A case has at most ${notesOfCaseLimit} notes. Nothing was kept.` })
    case 'held':
      return new Refusal('CONFLICT', {
        message: 'This case is under legal hold, so its notes are kept too. Nothing was removed.',
      })
    case 'stale':
      return new Refusal('STALE', { headers: { ETag: etagOf(refused.version) } })
  }
}
