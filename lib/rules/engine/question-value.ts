import type { Diagram, Diagrams } from './diagram.ts'
import { outcomeCount } from './operation.ts'

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
  const below = outcomeShares(order, store)
  const reach = new Map<Diagram, number>([[root, 1]])
  const atVariable = new Map<number, Diagram[]>()
  for (const node of order) {
    const count = store.branchCount(node)
    if (count === 0) continue
    atVariable.set(store.variableOf(node), [...(atVariable.get(store.variableOf(node)) ?? []), node])
    const share = (reach.get(node) ?? 0) / count
    for (let at = 0; at < count; at += 1) {
      const next = store.branch(node, at)
      reach.set(next, (reach.get(next) ?? 0) + share)
    }
  }
  const whole = below.get(root) ?? []
  return [...atVariable].map(([variable, nodes]) => {
    const count = store.branchCount(nodes[0] ?? root)
    const past = [...whole]
    for (const node of nodes) addShares(past, below.get(node) ?? [], -(reach.get(node) ?? 0))
    const answers = Array.from({ length: count }, (_, at) => {
      const joint = past.map((share) => Math.max(0, share) / count)
      for (const node of nodes)
        addShares(joint, below.get(store.branch(node, at)) ?? [], (reach.get(node) ?? 0) / count)
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

/** Every node before those below it. */
function fromTheTop(root: Diagram, store: Diagrams): Diagram[] {
  const seen = new Set<Diagram>()
  const after: Diagram[] = []
  const visit = (node: Diagram): void => {
    if (seen.has(node)) return
    seen.add(node)
    for (let at = 0; at < store.branchCount(node); at += 1) visit(store.branch(node, at))
    after.push(node)
  }
  visit(root)
  return after.reverse()
}

function outcomeShares(order: readonly Diagram[], store: Diagrams): Map<Diagram, number[]> {
  const shares = new Map<Diagram, number[]>()
  for (const node of order.toReversed()) {
    const own = new Array<number>(outcomeCount).fill(0)
    const count = store.branchCount(node)
    if (count === 0) {
      const reached = own.flatMap((_, outcome) => ((store.outcomes(node) & (1 << outcome)) !== 0 ? [outcome] : []))
      for (const outcome of reached) own[outcome] = 1 / reached.length
    }
    for (let at = 0; at < count; at += 1) addShares(own, shares.get(store.branch(node, at)) ?? [], 1 / count)
    shares.set(node, own)
  }
  return shares
}
