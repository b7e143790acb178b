import type { Diagram, Diagrams } from './diagram.ts'
import { outcomeCount, outcomesIn } from './operation.ts'

/** What the answer to one variable tells of a function with a few outcomes. */
export interface QuestionValue {
  variable: number
  /** How much the answer tells of the outcome, in bits. */
  information: number
}

/**
 * The worth of each variable on which a function depends, when nothing is known of the answers and each is
 * taken to come as often as any other. Good for putting questions in order, and for nothing else: it says
 * nothing of how the outcome will be.
 *
 * `information` is the mutual information of answer and outcome (C. E. Shannon, A Mathematical Theory of
 * Communication, 1948), exact: the share of assignments that reach a node, and the shares of outcomes below it,
 * give the joint distribution in one pass each way over the diagram.
 */
export function questionValues(root: Diagram, store: Diagrams): QuestionValue[] {
  const order = fromTheTop(root, store)
  const below = sharesBelow(store)
  const reach = new Map<Diagram, number>([[root, 1]])
  const shareOf = (node: Diagram): number => reach.get(node) ?? 0
  for (const node of order) {
    const count = store.branchCount(node)
    for (let at = 0; at < count; at += 1) {
      const next = store.branch(node, at)
      reach.set(next, shareOf(next) + shareOf(node) / count)
    }
  }
  const whole = below(root)
  return [...Map.groupBy(order, store.variableOf)].map(([variable, nodes]) => {
    const count = store.branchCount(nodes[0] ?? root)
    const past = [...whole]
    for (const node of nodes) addShares(past, below(node), -shareOf(node))
    const answers = Array.from({ length: count }, (_, at) => {
      const joint = past.map((share) => Math.max(0, share) / count)
      for (const node of nodes) addShares(joint, below(store.branch(node, at)), shareOf(node) / count)
      return joint
    })
    const uncertain = answers.reduce((sum, joint) => sum + entropy(joint.map((share) => share * count)) / count, 0)
    return { variable, information: Math.max(0, entropy(whole) - uncertain) }
  })
}

/** Shares so small come of rounding alone: no outcome is reached. */
const least = 1e-12

const entropy = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => (share > least ? sum - share * Math.log2(share) : sum), 0)

function addShares(to: number[], from: readonly number[], factor: number): void {
  for (let outcome = 0; outcome < to.length; outcome += 1)
    to[outcome] = (to[outcome] ?? 0) + factor * (from[outcome] ?? 0)
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

/** The share of each outcome below a node; outcomes of which no more is known share alike. */
function sharesBelow(store: Diagrams): (node: Diagram) => readonly number[] {
  const known = new Map<Diagram, readonly number[]>()
  const below = (node: Diagram): readonly number[] => {
    const found = known.get(node) ?? (store.branchCount(node) === 0 ? atEnd(node) : ofBranches(node))
    known.set(node, found)
    return found
  }
  const atEnd = (node: Diagram): number[] => {
    const reached = outcomesIn(store.outcomes(node))
    return Array.from({ length: outcomeCount }, (_, outcome) => (reached.includes(outcome) ? 1 / reached.length : 0))
  }
  const ofBranches = (node: Diagram): number[] => {
    const own = new Array<number>(outcomeCount).fill(0)
    const count = store.branchCount(node)
    for (let at = 0; at < count; at += 1) addShares(own, below(store.branch(node, at)), 1 / count)
    return own
  }
  return below
}
