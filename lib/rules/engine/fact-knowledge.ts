import type { Assertion, FactEntry, FactScalar, Speaker, UnknownReason } from '#lib/domain/assertion'
import { factState } from '#lib/domain/fact-state'
import type { FactCells } from './fact-cells.ts'
import { compareIds } from './prepare-rule-set.ts'

/** One value on file, and who says so (`library` for facts computed from the stored records). */
export interface Statement {
  value: FactScalar
  says: Speaker | 'library'
  where?: string | undefined
}

/** What the engine knows of a fact: the values still possible, never none, and why there is more than one. */
export type FactKnowledge =
  | { kind: 'established' | 'conflicting'; possible: readonly FactScalar[]; statements: readonly Statement[] }
  | {
      kind: 'unknown'
      possible: readonly FactScalar[]
      statements: readonly []
      reason: UnknownReason
      /** False when `possible` is a sample of the domain only. */
      complete: boolean
    }

/**
 * Puts what people entered beside what the profile of the requested state asserts. One value, however many
 * say it, is established; several conflict, and just those stay possible; none leaves the whole domain
 * open. An entry "unknown" does not silence the profile. The day of an assertion does not matter here: a
 * case is given as it stands, and only law and material are dated.
 */
export function knowledgeOf(
  cells: FactCells,
  entry: FactEntry | undefined,
  fromProfile: readonly Assertion[],
): FactKnowledge {
  const entered = entry?.kind === 'asserted' ? entry.assertions : []
  const statements = [...entered, ...fromProfile].sort((a, b) => compareIds(sortKey(a), sortKey(b)))
  const state = factState(statements.length > 0 ? { kind: 'asserted', assertions: statements } : entry)
  switch (state.kind) {
    case 'established':
      return { kind: 'established', possible: [state.value], statements }
    case 'conflicting':
      return { kind: 'conflicting', possible: state.values, statements }
    case 'unknown':
      return {
        kind: 'unknown',
        possible: cells.values,
        statements: [],
        reason: state.reason,
        complete: cells.complete,
      }
  }
}

/** A fact computed from the stored records: always established. */
export const knownFromLibrary = (value: FactScalar): FactKnowledge => ({
  kind: 'established',
  possible: [value],
  statements: [{ value, says: 'library' }],
})

/** True when the possible values are all there are, so that trying each of them proves something. */
export const isComplete = (knowledge: FactKnowledge): boolean => knowledge.kind !== 'unknown' || knowledge.complete

/** The order in which assertions were entered means nothing. */
const sortKey = ({ value, says, where }: Assertion): string => JSON.stringify([value, says, where ?? ''])
