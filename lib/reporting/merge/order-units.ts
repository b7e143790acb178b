import type { Unit } from './unit.ts'

type Placed = { id: string }

/**
 * Which units a hand has put in another place: the fewest that, taken away, leave the rest in the order of the base.
 */
export function handPlaced(base: readonly Unit[], edited: readonly Placed[]): Set<string> {
  const place = new Map(base.map(({ id }, index) => [id, index]))
  const known = edited.flatMap(({ id }) => {
    const at = place.get(id)
    return at === undefined ? [] : [{ id, at }]
  })
  const kept = longestRising(known.map(({ at }) => at))
  return new Set(known.flatMap(({ id }, index) => (kept.has(index) ? [] : [id])))
}

/**
 * The order of the result: that in which it is generated. What a hand has written or moved, or what is not generated
 * any more, stands after the unit that it follows in the edited document.
 */
export function orderUnits({
  generated,
  edited,
  moved,
  kept,
}: {
  generated: readonly Placed[]
  edited: readonly Placed[]
  moved: ReadonlySet<string>
  kept: (id: string) => boolean
}): string[] {
  const inEdited = new Set(edited.map(({ id }) => id))
  // One that was moved and then emptied is no longer where the hand put it.
  const order = generated.flatMap(({ id }) => (kept(id) && !(moved.has(id) && inEdited.has(id)) ? [id] : []))
  const placed = new Set(order)
  /** What follows each unit, and what comes before all of them. */
  const following = new Map<string | null, string[]>()
  let previous: string | null = null
  for (const { id } of edited) {
    if (!kept(id)) continue
    if (!placed.has(id)) following.set(previous, [...(following.get(previous) ?? []), id])
    previous = id
  }
  const whole: string[] = []
  // Each follows one before it in the edited document, so that this comes to an end.
  const waiting: (string | null)[] = [...order].reverse()
  waiting.push(null)
  while (waiting.length > 0) {
    const id = waiting.pop() as string | null
    if (id !== null) whole.push(id)
    waiting.push(...(following.get(id) ?? []).reverse())
  }
  return whole
}

/** Positions of a longest rising row of these numbers, which are all different. */
function longestRising(numbers: readonly number[]): Set<number> {
  /** For each length, where the row of that length with the lowest end has its end. */
  const ends: number[] = []
  const before = new Map<number, number>()
  numbers.forEach((number, index) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    const earlier = ends[low - 1]
    if (earlier !== undefined) before.set(index, earlier)
    ends[low] = index
  })
  const kept = new Set<number>()
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) kept.add(at)
  return kept
}
