import { commonPairs } from '../words/common-words.ts'

/** What came of merging two changes of one row: the row, or that they are at odds. */
export type MergedRow<T> = { clean: true; row: T[] } | { clean: false }

/**
 * Merges two rows that were both made from a third: between places that all three have in common, what only one of the
 * two has changed is taken from it, and what both have changed in the same way once. Changes that touch are at odds,
 * even where both only put something in.
 */
export function mergeRows<T>(
  base: readonly T[],
  one: readonly T[],
  other: readonly T[],
  key: (piece: T) => string,
): MergedRow<T> {
  const keys = (row: readonly T[]) => row.map(key)
  const [inOne, inOther] = [one, other].map((row) => new Map(commonPairs(keys(base), keys(row)))) as [
    Map<number, number>,
    Map<number, number>,
  ]
  const same = (a: readonly T[], b: readonly T[]) =>
    a.length === b.length && a.every((piece, index) => key(piece) === key(b[index] as T))
  const row: T[] = []
  let [b, a, o] = [0, 0, 0]
  for (let next = 0; next <= base.length; next += 1) {
    const [nextOne, nextOther] =
      next === base.length ? [one.length, other.length] : [inOne.get(next), inOther.get(next)]
    if (nextOne === undefined || nextOther === undefined) continue
    const [was, here, there] = [base.slice(b, next), one.slice(a, nextOne), other.slice(o, nextOther)]
    if (same(was, here)) row.push(...there)
    else if (same(was, there) || same(here, there)) row.push(...here)
    else return { clean: false }
    if (next < base.length) row.push(one[nextOne] as T)
    ;[b, a, o] = [next + 1, nextOne + 1, nextOther + 1]
  }
  return { clean: true, row }
}
