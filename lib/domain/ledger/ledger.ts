import type { Claim } from './claim.ts'
import { type ClaimState, stateAfter } from './claim-state.ts'
import type { Comparison } from './comparison.ts'
import type { ContrarySlot } from './contrary-slot-schema.ts'
import type { Source } from './source.ts'
import type { StateMove } from './state-move.ts'

/** A claim with all that was done to it. */
export interface Entry {
  claim: Claim
  moves: readonly StateMove[]
  slot: ContrarySlot
  /** What came of comparing its quotation with a stored copy, the last time; nothing where nobody did. */
  compared?: Comparison | null
  /** The public claim that stands for it in what others get; none for most. */
  twin?: string | null
  /** With a grade that came with it and is not derived here; null for all that was made here. */
  grade: { source: string; information: number; why: string } | null
  /** Where it came from: the library that ships, a pack by its name, or here. */
  from: 'library' | 'here' | `pack:${string}`
}

/** Claims and the sources they are found in, as one person may see them. */
export interface Ledger {
  entries: ReadonlyMap<string, Entry>
  sources: ReadonlyMap<string, Source>
}

export const stateOf = ({ moves }: Entry): ClaimState => stateAfter(moves)

/** @throws when a claim names a source that is not there: whoever builds a ledger sees to it that this cannot be */
export function sourceOf(ledger: Ledger, { claim }: Entry): Source {
  const source = ledger.sources.get(claim.source)
  if (!source) throw new Error(`Claim ${claim.id} names a source that is not in the ledger.`)
  return source
}
