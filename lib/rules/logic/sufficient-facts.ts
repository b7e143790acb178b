import { type Logic, namedAt } from './compile-pack.ts'
import type { CompletionSearch } from './completion-search.ts'
import { open } from './fact-states.ts'
import { no, unknown } from './pack.ts'
import type { Scalar } from './scalar.ts'

/** Facts that suffice for a verdict whatever the rest; `minimal`: without any one of them it is open. */
export interface SufficientFacts {
  facts: readonly number[]
  minimal: boolean
}

/**
 * A smallest-by-inclusion set of known facts that alone settles a verdict: a prime implicant that the case
 * satisfies, or "sufficient reason" (A. Darwiche, A. Hirth, arXiv 2002.09284). Facts are dropped one after the
 * other, the later ones first, while every completion still agrees. Null when the verdict is not settled.
 */
export function sufficientFacts(
  logic: Logic,
  scalar: Scalar,
  search: CompletionSearch,
  row: Uint16Array,
  node: number,
): SufficientFacts | null {
  search.load(row)
  const { verdict } = search.settle(node)
  if (verdict === unknown) return null
  const kept = new Uint16Array(row.length)
  const under = namedAt(logic, node).facts.filter((fact) => row[fact] !== open)
  for (const fact of under) kept[fact] = row[fact] as number
  let minimal = true
  for (const fact of under.toReversed()) {
    const state = kept[fact] as number
    kept[fact] = open
    scalar.run(kept)
    if (scalar.verdict(node) === verdict) continue
    search.load(kept)
    const stillFree = search.canBe(node, verdict === no)
    if (stillFree === null) minimal = false
    if (stillFree !== false) kept[fact] = state
  }
  return { facts: under.filter((fact) => kept[fact] !== open), minimal }
}
