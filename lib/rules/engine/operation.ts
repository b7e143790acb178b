/** Outcomes are the whole numbers below this. */
export const outcomeCount = 8

/** What a join makes of two outcomes, with the shortcuts that follow from it alone. */
export interface Operation {
  apply: (one: number, other: number) => number
  /** Tells operations apart in a store. */
  number: number
  shortcuts: Int8Array
}

/** No shortcut, or one of the two functions as it is; an outcome of its own is not negative. */
const noShortcut = -1
export const takeOne = -2
export const takeOther = -3
const notYetFound = -4

let made = 0

export function operation(apply: Operation['apply']): Operation {
  made += 1
  return { apply, number: made, shortcuts: new Int8Array(1 << (2 * outcomeCount)).fill(notYetFound) }
}

/** An outcome, `takeOne`, `takeOther` or nothing of these: decided by the outcomes the two may have, given as bits. */
export function shortcut(operation: Operation, one: number, other: number): number {
  const at = (one << outcomeCount) | other
  const known = operation.shortcuts[at] ?? noShortcut
  if (known !== notYetFound) return known
  const found = findShortcut(operation, one, other)
  operation.shortcuts[at] = found
  return found
}

function findShortcut(operation: Operation, one: number, other: number): number {
  const joined = joinedOutcomes(operation, one, other)
  if ((joined & (joined - 1)) === 0) return 31 - Math.clz32(joined)
  const pairs = outcomesIn(one).flatMap((a) => outcomesIn(other).map((b) => ({ a, b, to: operation.apply(a, b) })))
  if (pairs.every(({ a, to }) => a === to)) return takeOne
  if (pairs.every(({ b, to }) => b === to)) return takeOther
  return noShortcut
}

/** The outcomes that a join of functions with these outcomes may have, all as bits. */
export function joinedOutcomes({ apply }: Operation, one: number, other: number): number {
  let mask = 0
  for (const a of outcomesIn(one)) for (const b of outcomesIn(other)) mask |= 1 << apply(a, b)
  return mask
}

/** The outcomes in a set of bits, rising. */
export function outcomesIn(mask: number): number[] {
  const found: number[] = []
  for (let outcome = 0; outcome < outcomeCount; outcome += 1) if ((mask & (1 << outcome)) !== 0) found.push(outcome)
  return found
}
