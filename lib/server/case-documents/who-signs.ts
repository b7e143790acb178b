import 'server-only'
import type { Role } from '#lib/domain/case-access'
import { type Action, may } from '#lib/domain/permissions'
import type { DocumentKind } from '#lib/reporting/document/forum-profile'

/** Whose name stands under which kind of document: what is filed is a lawyer’s, a statement is an expert’s own. */
const signing: Record<DocumentKind, Action> = {
  'hearing-brief': 'brief.sign',
  'interim-measures': 'brief.sign',
  'interpol-request': 'brief.sign',
  'expert-statement': 'statement.sign',
  'triage-note': 'desk-note.sign',
  'client-note': 'desk-note.sign',
}

export const maySign = (viewer: { roles: readonly Role[] }, kind: DocumentKind): boolean => may(viewer, signing[kind])
