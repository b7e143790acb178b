import type { Diagram, Diagrams } from './diagram.ts'

/** What the answer to one variable tells of a function with a few outcomes. */
export interface QuestionValue {
  variable: number
  /** How much the answer tells of the outcome, in bits. */
  information: number
}

/**
 * The worth of each variable on which a rank depends, when nothing is known of the answers and each is taken to
 * come as often as any other. Good for putting questions in order, and for nothing else: it says nothing of how
 * the outcome will be. `passed` are the diagrams to yes and no of the ranks above the lowest, rising: where each
 * is passed, all before it are.
 *
 * `information` is the mutual information of answer and rank (C. E. Shannon, A Mathematical Theory of
 * Communication, 1948), exact: the share of assignments that reach a node, and the share of yes below it, give the
 * joint distribution in one pass each way over the diagrams.
 */
export function questionValues(passed: readonly Diagram[], store: Diagrams): QuestionValue[] {
  const below = shareBelow(store)
  const wholes = passed.map(below)
  const told = passed.map((root) => sharesByAnswer(root, below, store))
  const before = entropy(wholes)
  const variables = new Map(told.flatMap((one) => [...one].map(([variable, shares]) => [variable, shares.length])))
  return [...variables].map(([variable, count]) => {
    let after = 0
    for (let answer = 0; answer < count; answer += 1)
      after += entropy(told.map((one, rank) => one.get(variable)?.[answer] ?? wholes[rank] ?? 0)) / count
    return { variable, information: Math.max(0, before - after) }
  })
}

/** Shares so small come of rounding alone: no outcome is reached. */
const least = 1e-12

/** Of a rank, in bits, by the shares in which each rank above the lowest is passed. */
function entropy(shares: readonly number[]): number {
  let sum = 0
  let passed = 1
  for (const next of [...shares, 0]) {
    const own = passed - next
    if (own > least) sum -= own * Math.log2(own)
    passed = next
  }
  return sum
}

/** For each variable looked at, the share of yes with each of its answers. */
function sharesByAnswer(root: Diagram, below: (node: Diagram) => number, store: Diagrams): Map<number, number[]> {
  const reach = new Map<Diagram, number>([[root, 1]])
  const found = new Map<number, number[]>()
  for (const node of fromTheTop(root, store)) {
    const [share, count] = [reach.get(node) ?? 0, store.branchCount(node)]
    const shares = found.get(store.variableOf(node)) ?? new Array<number>(count).fill(below(root))
    found.set(store.variableOf(node), shares)
    for (let at = 0; at < count; at += 1) {
      const next = store.branch(node, at)
      reach.set(next, (reach.get(next) ?? 0) + share / count)
      // What reaches the node has one answer for all: its own branch, not the mean of them.
      shares[at] = (shares[at] ?? 0) + share * (below(next) - below(node))
    }
  }
  return found
}

/** The nodes that look at a variable, every one before those below it: variables rise on the way down. */
function fromTheTop(root: Diagram, store: Diagrams): Diagram[] {
  const seen = new Set<Diagram>()
  const visit = (node: Diagram): void => {
    if (seen.has(node) || store.branchCount(node) === 0) return
    seen.add(node)
    for (let at = 0; at < store.branchCount(node); at += 1) visit(store.branch(node, at))
  }
  visit(root)
  return [...seen].sort((one, other) => store.variableOf(one) - store.variableOf(other))
}

/** The share of yes below a node; where no more is known than yes or no, both share alike. */
function shareBelow(store: Diagrams): (node: Diagram) => number {
  const known = new Map<Diagram, number>()
  const below = (node: Diagram): number => {
    const found = known.get(node) ?? (store.branchCount(node) === 0 ? atEnd(node) : ofBranches(node))
    known.set(node, found)
    return found
  }
  const atEnd = (node: Diagram): number => (store.isExact(node) ? Number(store.outcomes(node) === 0b10) : 0.5)
  const ofBranches = (node: Diagram): number => {
    const count = store.branchCount(node)
    let sum = 0
    for (let at = 0; at < count; at += 1) sum += below(store.branch(node, at))
    return sum / count
  }
  return below
}
