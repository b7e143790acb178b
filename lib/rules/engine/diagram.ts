/** A decision diagram, by its number in a store. Equal functions have equal numbers. */
export type Diagram = number

/** What a join makes of two outcomes. */
export type Operation = (one: number, other: number) => number

/** Outcomes are the whole numbers below this. */
const outcomeCount = 8

/** A store of diagrams: functions of finitely many variables to outcomes 0 to 7, each kept once. */
export interface Diagrams {
  /** The diagram of one outcome. Outcome 0 and 1 also mean no and yes. */
  constant: (outcome: number) => Diagram
  /** A function of which nothing is known but the outcomes it may have. */
  oneOf: (outcomes: number) => Diagram
  /** Chooses between diagrams by the value of a variable, which must come before all variables in them. */
  choose: (variable: number, branches: readonly Diagram[]) => Diagram
  /** Combines two functions outcome by outcome. */
  join: (operation: Joiner, one: Diagram, other: Diagram) => Diagram
  /** The outcomes reached, as bits. */
  outcomes: (diagram: Diagram) => number
  /** True when the outcomes are known to be exactly those reached: nothing in it was cut short. */
  isExact: (diagram: Diagram) => boolean
  /** The variable looked at first; infinite when none is. */
  variableOf: (diagram: Diagram) => number
  branchesOf: (diagram: Diagram) => readonly Diagram[]
  /** The variables on which the function depends. */
  dependsOn: (diagram: Diagram) => ReadonlySet<number>
  /** Branches joined so far. */
  work: () => number
}

/** An operation with the shortcuts found for it: they follow from the operation alone. */
export interface PreparedOperation {
  apply: Operation
  shortcuts: Map<number, number>
}

/** An operation in one store, with what it has joined there. */
export interface Joiner extends PreparedOperation {
  joined: Map<number, Diagram>
}

/** Keys of pairs of diagrams are `one * pairing + other`: exact in a double below four million nodes each. */
const pairing = 2 ** 22
const noShortcut = -1
const takeOne = -2
const takeOther = -3

export const operation = (apply: Operation): PreparedOperation => ({ apply, shortcuts: new Map() })

export const joiner = (prepared: PreparedOperation): Joiner => ({ ...prepared, joined: new Map() })

/**
 * Opens a store. `limit` is the number of branches that may be joined: counted, not timed, so that the same
 * question gets the same answer everywhere. Beyond it a join is no longer made but stands as `oneOf` the
 * outcomes it may have: sound, and not exact.
 *
 * With `mostDeviations` the store is for small changes: branch 0 of every variable means "as it stands",
 * and a join looks no further than so many variables off branch 0. On assignments with more deviations
 * the function takes the remaining variables as they stand.
 */
export function openDiagrams(limit: number, mostDeviations = Number.POSITIVE_INFINITY): Diagrams {
  const variables: number[] = []
  const branches: (readonly Diagram[])[] = []
  const masks: number[] = []
  const exact: boolean[] = []
  const restless = Number.isFinite(mostDeviations)
  /** By a hash of variable and branches. */
  const made = new Map<number, Diagram[]>()
  const vague = new Map<number, Diagram>()
  let work = 0

  const add = (variable: number, its: readonly Diagram[], mask: number, isExact: boolean): Diagram => {
    variables.push(variable)
    branches.push(its)
    masks.push(mask)
    exact.push(isExact)
    return variables.length - 1
  }
  for (let outcome = 0; outcome < outcomeCount; outcome += 1) add(Number.POSITIVE_INFINITY, [], 1 << outcome, true)

  const maskOf = (diagram: Diagram): number => masks[diagram] ?? 0
  const variableOf = (diagram: Diagram): number => variables[diagram] ?? Number.POSITIVE_INFINITY
  const branchesOf = (diagram: Diagram): readonly Diagram[] => branches[diagram] ?? []
  const constant = (outcome: number): Diagram => outcome

  function oneOf(outcomes: number): Diagram {
    if ((outcomes & (outcomes - 1)) === 0) return 31 - Math.clz32(outcomes)
    const known = vague.get(outcomes)
    if (known !== undefined) return known
    const added = add(Number.POSITIVE_INFINITY, [], outcomes, false)
    vague.set(outcomes, added)
    return added
  }

  function choose(variable: number, its: readonly Diagram[]): Diagram {
    const [first = 0] = its
    let hash = variable
    let alike = true
    for (const branch of its) {
      alike &&= branch === first
      hash = (Math.imul(hash, 31) + branch) | 0
    }
    if (alike) return first
    const bucket = made.get(hash)
    if (bucket !== undefined)
      for (const known of bucket) if (variables[known] === variable && sameBranches(branches[known], its)) return known
    let mask = 0
    let isExact = true
    for (const branch of its) {
      mask |= maskOf(branch)
      isExact &&= exact[branch] ?? false
    }
    const added = add(variable, its, mask, isExact)
    if (bucket === undefined) made.set(hash, [added])
    else bucket.push(added)
    return added
  }

  function join(operation: Joiner, one: Diagram, other: Diagram): Diagram {
    return restless ? joinNear(operation, one, other, mostDeviations) : joinAll(operation, one, other)
  }

  /** A constant, one of the two, or no shortcut: decided by the outcomes alone. */
  function shortcut(operation: Joiner, one: Diagram, other: Diagram): number {
    const key = (maskOf(one) << outcomeCount) | maskOf(other)
    const known = operation.shortcuts.get(key)
    if (known !== undefined) return known
    const found = findShortcut(operation.apply, maskOf(one), maskOf(other))
    operation.shortcuts.set(key, found)
    return found
  }

  const cutShort = (operation: Joiner, one: Diagram, other: Diagram): Diagram =>
    oneOf(joinedOutcomes(operation.apply, maskOf(one), maskOf(other)))

  function joinAll(operation: Joiner, one: Diagram, other: Diagram): Diagram {
    const short = shortcut(operation, one, other)
    if (short >= 0) return short
    if (short === takeOne) return one
    if (short === takeOther) return other
    const variable = Math.min(variableOf(one), variableOf(other))
    if (variable === Number.POSITIVE_INFINITY) return cutShort(operation, one, other)
    const key = one * pairing + other
    const known = operation.joined.get(key)
    if (known !== undefined) return known
    if (work >= limit) return cutShort(operation, one, other)
    const ofOne = variableOf(one) === variable ? branchesOf(one) : undefined
    const ofOther = variableOf(other) === variable ? branchesOf(other) : undefined
    const its: Diagram[] = []
    const count = (ofOne ?? ofOther ?? []).length
    work += count
    for (let at = 0; at < count; at += 1)
      its.push(joinAll(operation, ofOne ? (ofOne[at] ?? one) : one, ofOther ? (ofOther[at] ?? other) : other))
    const joined = choose(variable, its)
    operation.joined.set(key, joined)
    return joined
  }

  function joinNear(operation: Joiner, one: Diagram, other: Diagram, left: number): Diagram {
    if (left === 0 && (branchesOf(one).length > 0 || branchesOf(other).length > 0))
      return joinNear(operation, atRest(one), atRest(other), 0)
    const short = shortcut(operation, one, other)
    if (short >= 0) return short
    if (short === takeOne) return one
    if (short === takeOther) return other
    const variable = Math.min(variableOf(one), variableOf(other))
    if (variable === Number.POSITIVE_INFINITY) return cutShort(operation, one, other)
    const key = (one * pairing + other) * 4 + (left - 1)
    const known = operation.joined.get(key)
    if (known !== undefined) return known
    if (work >= limit) return cutShort(operation, one, other)
    const ofOne = variableOf(one) === variable ? branchesOf(one) : undefined
    const ofOther = variableOf(other) === variable ? branchesOf(other) : undefined
    const its: Diagram[] = []
    const count = (ofOne ?? ofOther ?? []).length
    work += count
    for (let at = 0; at < count; at += 1)
      its.push(
        joinNear(
          operation,
          ofOne ? (ofOne[at] ?? one) : one,
          ofOther ? (ofOther[at] ?? other) : other,
          at === 0 ? left : left - 1,
        ),
      )
    const joined = choose(variable, its)
    operation.joined.set(key, joined)
    return joined
  }

  function atRest(diagram: Diagram): Diagram {
    let at = diagram
    for (let first = branchesOf(at)[0]; first !== undefined; first = branchesOf(at)[0]) at = first
    return at
  }

  function dependsOn(diagram: Diagram): ReadonlySet<number> {
    const found = new Set<number>()
    const seen = new Set<Diagram>()
    const visit = (at: Diagram): void => {
      if (seen.has(at) || branchesOf(at).length === 0) return
      seen.add(at)
      found.add(variableOf(at))
      for (const branch of branchesOf(at)) visit(branch)
    }
    visit(diagram)
    return found
  }

  return {
    constant,
    oneOf,
    choose,
    join,
    outcomes: maskOf,
    isExact: (diagram) => exact[diagram] ?? false,
    variableOf,
    branchesOf,
    dependsOn,
    work: () => work,
  }
}

function sameBranches(one: readonly Diagram[] | undefined, other: readonly Diagram[]): boolean {
  if (one === undefined || one.length !== other.length) return false
  for (let at = 0; at < other.length; at += 1) if (one[at] !== other[at]) return false
  return true
}

/** The outcomes in a set of bits, rising. */
export function outcomesIn(mask: number): number[] {
  const found: number[] = []
  for (let outcome = 0; outcome < outcomeCount; outcome += 1) if ((mask & (1 << outcome)) !== 0) found.push(outcome)
  return found
}

function joinedOutcomes(apply: Operation, one: number, other: number): number {
  let mask = 0
  for (const a of outcomesIn(one)) for (const b of outcomesIn(other)) mask |= 1 << apply(a, b)
  return mask
}

function findShortcut(apply: Operation, one: number, other: number): number {
  const joined = joinedOutcomes(apply, one, other)
  if ((joined & (joined - 1)) === 0) return 31 - Math.clz32(joined)
  const pairs = outcomesIn(one).flatMap((a) => outcomesIn(other).map((b) => ({ a, b, to: apply(a, b) })))
  if (pairs.every(({ a, to }) => a === to)) return takeOne
  if (pairs.every(({ b, to }) => b === to)) return takeOther
  return noShortcut
}
