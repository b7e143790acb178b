import type { Assertion, FactEntry, FactScalar, UnknownReason } from './assertion.ts'
import { canonicalJson } from './canonical-hash.ts'

/** What is known of one fact: the set of values still possible, in three words. */
export type FactState<V = FactScalar> =
  | { kind: 'established'; value: V; assertions: readonly Assertion<V>[] }
  | { kind: 'unknown'; reason: UnknownReason }
  | { kind: 'conflicting'; values: readonly V[]; assertions: readonly Assertion<V>[] }

/** Equal sets are equal, in whatever order their items were given. */
const valueKey = (value: unknown): string => canonicalJson(Array.isArray(value) ? value.toSorted() : value)

/**
 * The state of a fact from what is on file. One value, however many say it, is established; different
 * values conflict, each listed once in the order in which it was first asserted. No entry, or an entry
 * without assertions, is unknown because nobody asked: it is never "no".
 */
export function factState<V = FactScalar>(entry: FactEntry<V> | undefined): FactState<V> {
  if (entry?.kind === 'unknown') return { kind: 'unknown', reason: entry.reason }
  const assertions = entry?.assertions ?? []
  const [only, second] = assertions
  if (only !== undefined && second === undefined) return { kind: 'established', value: only.value, assertions }
  const values = new Map<string, V>()
  for (const { value } of assertions) if (!values.has(valueKey(value))) values.set(valueKey(value), value)
  const [first, ...others] = values.values()
  if (first === undefined) return { kind: 'unknown', reason: 'not-asked' }
  return others.length === 0
    ? { kind: 'established', value: first, assertions }
    : { kind: 'conflicting', values: [first, ...others], assertions }
}
