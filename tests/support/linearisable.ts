/** Something that was asked and answered while others did the same. */
export interface Operation<State> {
  /** When it was asked and when it was answered, on one clock. */
  began: number
  ended: number
  /** What is there after it; null where it could not have been answered like this. */
  after(state: State): State | null
  /** It was never answered: it may have been done, or not. */
  optional?: true
}

/**
 * Whether there is one order in which all of these could have been done one by one, each answered as it was and none
 * before another that had ended when it began: linearisability, by the search of Wing and Gong (1993).
 */
export function isLinearisable<State>(operations: readonly Operation<State>[], initial: State): boolean {
  const waiting = new Set(operations)
  const tried = new Set<string>()
  const numbers = new Map(operations.map((operation, at) => [operation, at]))
  const search = (state: State): boolean => {
    if ([...waiting].every(({ optional }) => optional)) return true
    const already = JSON.stringify([[...waiting].map((operation) => numbers.get(operation)).sort(), state])
    if (tried.has(already)) return false
    tried.add(already)
    const firstEnd = Math.min(...[...waiting].map(({ ended }) => ended))
    for (const operation of [...waiting].filter(({ began }) => began < firstEnd)) {
      const after = operation.after(state)
      if (after === null) continue
      waiting.delete(operation)
      if (search(after)) return true
      waiting.add(operation)
    }
    return false
  }
  return search(initial)
}
