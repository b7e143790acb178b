import { mix, openIntTable } from './int-table.ts'
import { joinedOutcomes, type Operation, outcomeCount, shortcut, takeOne, takeOther } from './operation.ts'

/** A decision diagram, by its number in a store. Equal functions have equal numbers. */
export type Diagram = number

/** A store of diagrams: functions of finitely many variables to outcomes 0 to 7, each kept once. */
export interface Diagrams {
  /** The diagram of one outcome. Outcome 0 and 1 also mean no and yes. */
  constant: (outcome: number) => Diagram
  /** A function of which nothing is known but the outcomes it may have. */
  oneOf: (outcomes: number) => Diagram
  /** Chooses between diagrams by the value of a variable, which must come before all variables in them. */
  choose: (variable: number, branches: readonly Diagram[]) => Diagram
  /** Combines two functions outcome by outcome. */
  join: (operation: Operation, one: Diagram, other: Diagram) => Diagram
  /** The outcomes reached, as bits. */
  outcomes: (diagram: Diagram) => number
  /** True when the outcomes are known to be exactly those reached: nothing in it was cut short. */
  isExact: (diagram: Diagram) => boolean
  /** The variable looked at first; infinite when none is. */
  variableOf: (diagram: Diagram) => number
  /** How many branches it has: none when it looks at no variable. */
  branchCount: (diagram: Diagram) => number
  branch: (diagram: Diagram, at: number) => Diagram
  /** The variables on which the function depends. */
  dependsOn: (diagram: Diagram) => ReadonlySet<number>
  /** Branches joined so far. */
  work: () => number
}

/** How far a store of small changes looks. */
export interface Near {
  /** Up to 7. */
  mostDeviations: number
  isFree: (variable: number) => boolean
}

/** Stands for the variable of a diagram that looks at none. */
const noVariable = 2 ** 31 - 1

/**
 * Opens a store. `limit` is the number of branches that may be joined: counted, not timed, so that the same
 * question gets the same answer everywhere. Beyond it a join is no longer made but stands as `oneOf` the
 * outcomes it may have: sound, and not exact.
 *
 * With `near` the store is for small changes: branch 0 of a variable means "as it stands", and a join looks no
 * further than so many variables off branch 0. On assignments with more deviations the function takes the
 * remaining variables as they stand. Free variables count for nothing: they only stand below a deviation.
 */
export function openDiagrams(limit: number, near?: Near): Diagrams {
  let variables = new Int32Array(512)
  let masks = new Uint8Array(512)
  let exact = new Uint8Array(512)
  /** Where the branches of a diagram begin in `branches`, and how many they are. */
  let starts = new Int32Array(512)
  let counts = new Int32Array(512)
  let branches = new Int32Array(2048)
  let size = 0
  let branchesUsed = 0
  /** Diagrams by a hash of variable and branches: each place holds a number and one more, 0 where it is free. */
  let unique = new Int32Array(1024)
  const joined = openIntTable()
  const vague = new Map<number, Diagram>()
  const isCostly = (variable: number): boolean => near !== undefined && !near.isFree(variable)
  /** The branches of the joins under way, the innermost last. */
  let pending = new Int32Array(1024)
  let pendingUsed = 0
  let work = 0

  for (let outcome = 0; outcome < outcomeCount; outcome += 1) addEnd(1 << outcome, 1)

  function addEnd(mask: number, isExact: number): Diagram {
    if (size === variables.length) growDiagrams()
    variables[size] = noVariable
    masks[size] = mask
    exact[size] = isExact
    starts[size] = branchesUsed
    counts[size] = 0
    size += 1
    return size - 1
  }

  function growDiagrams(): void {
    variables = grown(variables)
    starts = grown(starts)
    counts = grown(counts)
    masks = grownBytes(masks)
    exact = grownBytes(exact)
  }

  const maskOf = (diagram: Diagram): number => masks[diagram] ?? 0
  const variableAt = (diagram: Diagram): number => variables[diagram] ?? noVariable
  const branch = (diagram: Diagram, at: number): Diagram => branches[(starts[diagram] ?? 0) + at] ?? 0
  const branchCount = (diagram: Diagram): number => counts[diagram] ?? 0

  function oneOf(outcomes: number): Diagram {
    if ((outcomes & (outcomes - 1)) === 0) return 31 - Math.clz32(outcomes)
    const known = vague.get(outcomes) ?? addEnd(outcomes, 0)
    vague.set(outcomes, known)
    return known
  }

  function choose(variable: number, its: readonly Diagram[]): Diagram {
    const base = pendingUsed
    for (const next of its) push(next)
    return choosePending(variable, base)
  }

  function push(diagram: Diagram): void {
    if (pendingUsed === pending.length) pending = grown(pending)
    pending[pendingUsed] = diagram
    pendingUsed += 1
  }

  /** The diagram whose branches were pushed since `base`, which it takes off again. */
  function choosePending(variable: number, base: number): Diagram {
    const first = pending[base] ?? 0
    let hash = mix(0, variable)
    let alike = true
    for (let at = base; at < pendingUsed; at += 1) {
      const next = pending[at] ?? 0
      alike &&= next === first
      hash = mix(hash, next)
    }
    const found = alike ? first : findOrAdd(variable, base, hash)
    pendingUsed = base
    return found
  }

  function findOrAdd(variable: number, base: number, hash: number): Diagram {
    let slot = hash & (unique.length - 1)
    for (let known = unique[slot] ?? 0; known !== 0; known = unique[slot] ?? 0) {
      if (isPending(known - 1, variable, base)) return known - 1
      slot = (slot + 1) & (unique.length - 1)
    }
    const count = pendingUsed - base
    const added = addEnd(0, 1)
    variables[added] = variable
    counts[added] = count
    while (branchesUsed + count > branches.length) branches = grown(branches)
    for (let at = 0; at < count; at += 1) {
      const next = pending[base + at] ?? 0
      branches[branchesUsed + at] = next
      masks[added] = maskOf(added) | maskOf(next)
      exact[added] = (exact[added] ?? 0) & (exact[next] ?? 0)
    }
    branchesUsed += count
    unique[slot] = added + 1
    if (size * 2 > unique.length) growUnique()
    return added
  }

  function isPending(diagram: Diagram, variable: number, base: number): boolean {
    if (variables[diagram] !== variable || counts[diagram] !== pendingUsed - base) return false
    for (let at = base; at < pendingUsed; at += 1) if (branch(diagram, at - base) !== pending[at]) return false
    return true
  }

  function growUnique(): void {
    unique = new Int32Array(unique.length * 2)
    for (let diagram = 0; diagram < size; diagram += 1) {
      if (branchCount(diagram) === 0) continue
      let hash = mix(0, variableAt(diagram))
      for (let at = 0; at < branchCount(diagram); at += 1) hash = mix(hash, branch(diagram, at))
      let slot = hash & (unique.length - 1)
      while (unique[slot] !== 0) slot = (slot + 1) & (unique.length - 1)
      unique[slot] = diagram + 1
    }
  }

  const cutShort = (operation: Operation, one: Diagram, other: Diagram): Diagram =>
    oneOf(joinedOutcomes(operation, maskOf(one), maskOf(other)))

  /** `left` is the number of variables that may yet leave branch 0; it does not fall where none is limited. */
  function joinFrom(operation: Operation, whole: Diagram, wholeOther: Diagram, left: number): Diagram {
    const one = left === 0 ? atRest(whole) : whole
    const other = left === 0 ? atRest(wholeOther) : wholeOther
    const short = shortcut(operation, maskOf(one), maskOf(other))
    if (short >= 0) return short
    if (short === takeOne) return one
    if (short === takeOther) return other
    const ofOne = variableAt(one)
    const ofOther = variableAt(other)
    const variable = Math.min(ofOne, ofOther)
    if (variable === noVariable) return cutShort(operation, one, other)
    const question = operation.number * 8 + left
    const known = joined.get(one, other, question)
    if (known !== -1) return known
    if (work >= limit) return cutShort(operation, one, other)
    const count = branchCount(ofOne === variable ? one : other)
    work += count
    const base = pendingUsed
    const leftOff = isCostly(variable) ? left - 1 : left
    for (let at = 0; at < count; at += 1) {
      const nextOne = ofOne === variable ? branch(one, at) : one
      const nextOther = ofOther === variable ? branch(other, at) : other
      push(joinFrom(operation, nextOne, nextOther, at > 0 ? leftOff : left))
    }
    const made = choosePending(variable, base)
    joined.set(one, other, question, made)
    return made
  }

  function atRest(diagram: Diagram): Diagram {
    let at = diagram
    while (branchCount(at) > 0 && isCostly(variableAt(at))) at = branch(at, 0)
    return at
  }

  function dependsOn(diagram: Diagram): ReadonlySet<number> {
    const found = new Set<number>()
    const seen = new Set<Diagram>()
    const visit = (at: Diagram): void => {
      if (seen.has(at) || branchCount(at) === 0) return
      seen.add(at)
      found.add(variableAt(at))
      for (let next = 0; next < branchCount(at); next += 1) visit(branch(at, next))
    }
    visit(diagram)
    return found
  }

  return {
    constant: (outcome) => outcome,
    oneOf,
    choose,
    join: (operation, one, other) => joinFrom(operation, one, other, near?.mostDeviations ?? 0),
    outcomes: maskOf,
    isExact: (diagram) => exact[diagram] === 1,
    variableOf: (diagram) => (branchCount(diagram) === 0 ? Number.POSITIVE_INFINITY : variableAt(diagram)),
    branchCount,
    branch,
    dependsOn,
    work: () => work,
  }
}

function grown(before: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const after = new Int32Array(before.length * 2)
  after.set(before)
  return after
}

function grownBytes(before: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const after = new Uint8Array(before.length * 2)
  after.set(before)
  return after
}
