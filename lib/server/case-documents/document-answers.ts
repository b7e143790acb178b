import 'server-only'
import { z } from 'zod'
import { citationStyleIds } from '#lib/reporting/citation/citation-styles'
import { noBundle } from '#lib/reporting/document/document-choices'
import type { DocumentProblem } from '#lib/reporting/document/document-problems'
import { ownWordsSchema } from '#lib/reporting/document/own-words'
import { allProfiles } from '#lib/reporting/profiles/all-profiles'
import { languageChoices } from '#lib/reporting/wording/languages'
import { refusalOf } from '../cases/case-answers.ts'
import type { Unreadable } from '../cases/unreadable-facts.ts'
import { Refusal } from '../refusal.ts'

export type DocumentRefusal =
  | { ok: false; reason: 'not-found' }
  | { ok: false; reason: 'key-reused' }
  | { ok: false; reason: 'changed-meanwhile' }
  | { ok: false; reason: 'not-signatory' }
  | { ok: false; reason: 'issued' }
  | { ok: false; reason: 'held' }
  | { ok: false; reason: 'too-many'; limit: number }
  | { ok: false; reason: 'stale'; version: number }
  | { ok: false; reason: 'not-ready'; problems: DocumentProblem[] }
  | Unreadable

/** How a document is set. No style of citations: as its form suggests. */
export const documentChoicesSchema = z.strictObject({
  language: z.enum(languageChoices),
  citations: z.enum(citationStyleIds).nullable().default(null),
})

export const newDocumentSchema = z.strictObject({
  profileId: z.enum(allProfiles.map(({ id }) => id) as [string, ...string[]], {
    error: 'expected the id of a form: see the list at /rule-book/forms',
  }),
  ...documentChoicesSchema.shape,
})

export const savedDocumentSchema = z.strictObject({
  ...documentChoicesSchema.shape,
  /** Left out: each source in the first bundle that holds it. One that the case has not is as none. */
  bundle: z
    .union([z.literal(noBundle), z.uuid()], { error: `expected the id of a bundle, or "${noBundle}"` })
    .nullable()
    .default(null),
  own: ownWordsSchema,
})

export const documentParams = z.strictObject({ id: z.string().max(500), documentId: z.string().max(500) })

/** What is said on screen and at the doors when something about a document was refused. */
export const documentRefusals = {
  'changed-meanwhile':
    'The facts or the document were being changed at the same moment. Nothing was lost; issue it again.',
  'not-signatory':
    'Your roles do not let you sign this kind of document: a brief or a request is signed by a lawyer, a statement by the expert, a note by a lawyer or a caseworker. Nothing was issued.',
  issued: 'This document has editions that were issued, so it is kept. Nothing was removed.',
  held: 'This case is under legal hold, so its documents are kept. Nothing was removed.',
  'not-ready': 'The document is not ready to be issued. Nothing was issued.',
} as const

/** How a route tells why something about a document was refused. */
export function refusalOfDocument(refused: DocumentRefusal): Refusal {
  switch (refused.reason) {
    case 'not-found':
    case 'key-reused':
    case 'stale':
    case 'unreadable':
      return refusalOf(refused)
    case 'changed-meanwhile':
    // The door is open to all who write documents: whose name stands under this kind is another matter.
    case 'not-signatory':
    case 'issued':
    case 'held':
      return new Refusal('CONFLICT', { message: documentRefusals[refused.reason] })
    case 'too-many':
      return new Refusal('CONFLICT', { message: `A case has at most ${refused.limit} documents. Nothing was made.` })
    case 'not-ready':
      return new Refusal('CONFLICT', {
        message: documentRefusals['not-ready'],
        issues: refused.problems.filter(({ blocks }) => blocks).map(({ at, message }) => ({ path: at, message })),
      })
  }
}
