/** What became of two changes to one thing, field by field. */
export interface TakenOver<T> {
  /** Every field as one typed it; where one typed nothing new, as the other left it. */
  merged: T
  /** Fields that the other alone changed. */
  taken: (keyof T)[]
  /** Fields that both changed, each otherwise: what one typed stands in `merged`. */
  both: (keyof T)[]
}

/**
 * Lays what somebody typed over what another saved meanwhile, so that neither is lost: pure, of plain values.
 *
 * @param before what both began with
 */
export function takeOver<T extends object>(before: T, mine: T, theirs: T): TakenOver<T> {
  const names = Object.keys(theirs) as (keyof T)[]
  const differ = (one: T, other: T) => names.filter((name) => !isSame(one[name], other[name]))
  const touched = new Set(differ(before, mine))
  const otherwise = differ(mine, theirs)
  const taken = otherwise.filter((name) => !touched.has(name))
  const changedThere = new Set(differ(before, theirs))
  return {
    merged: { ...mine, ...Object.fromEntries(taken.map((name) => [name, theirs[name]])) },
    taken,
    both: otherwise.filter((name) => touched.has(name) && changedThere.has(name)),
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
