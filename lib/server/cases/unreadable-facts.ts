import 'server-only'
import type { CaseDetail } from './case-detail.ts'

/**
 * What is on file and the catalogue no longer allows: a key it does not know, or a value outside what it
 * declares. It stays as it was stored until somebody who knows the case decides.
 */
export interface UnreadableFact {
  factKey: string
  /** The question, where the catalogue still asks it. */
  question: string | null
  /** What is stored, as JSON. */
  stored: string
  /** What is wrong, one sentence for each problem, without the value. */
  problems: readonly string[]
  version: number
  /** ISO instant. */
  updatedAt: string
}

/** Why nothing can be made of a case: an answer left out would turn what is known into what nobody asked. */
export interface Unreadable {
  ok: false
  reason: 'unreadable'
  facts: readonly UnreadableFact[]
}

/** Null for a case that can be read whole. */
export const unreadableIn = ({ unreadable }: CaseDetail): Unreadable | null =>
  unreadable.length === 0 ? null : { ok: false, reason: 'unreadable', facts: unreadable }

/** For a person: what happened, what is kept, what to do next. */
export const unreadableMessage =
  'An answer on file no longer fits the questions that are asked, so nothing can be made of this case. It is kept as it was stored: look at it among the facts, take it off the file and answer again.'
