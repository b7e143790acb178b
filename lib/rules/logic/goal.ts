import { type Cells, cellsOfFacts } from './cells.ts'
import { type Logic, literalHolds } from './compile-pack.ts'
import { always, dualOf, type Form, isNegated, nodeOf } from './form.ts'

/**
 * A condition as something to be made true: named conditions opened up, negation at the facts. Parts that
 * stand under several conditions are one object.
 */
export type Goal = Leaf | GoalBranch

/** The fact has to lie in some of its cells: a set of bits, 32 to a word. */
export interface Leaf {
  kind: 'leaf'
  fact: number
  cells: Int32Array
}

export interface GoalBranch {
  kind: 'all' | 'any'
  parts: readonly Goal[]
  /** Its number among the branches: a place for what a search notes about it. */
  number: number
  /** Parts of one group share facts; parts of different groups share none. Numbers of the parts. */
  groups: readonly (readonly number[])[]
}

export interface Goals {
  logic: Logic
  cells: readonly Cells[]
  /** First word of each fact in a vector of cell sets, and one past the last. */
  offsets: Int32Array
  /** Every cell of every fact. */
  everything: Int32Array
  branchCount: () => number
  /** The goal that a named condition comes out so. */
  goalOf: (node: number, wanted: boolean) => Goal
}

export function goalsOf(logic: Logic): Goals {
  const cells = cellsOfFacts(logic)
  const offsets = new Int32Array(cells.length + 1)
  cells.forEach(({ values }, fact) => {
    offsets[fact + 1] = (offsets[fact] ?? 0) + Math.ceil(values.length / 32)
  })
  const everything = new Int32Array(offsets[cells.length] ?? 0)
  cells.forEach(({ values }, fact) => {
    values.forEach((_, cell) => {
      addCell(everything, (offsets[fact] ?? 0) * 32 + cell)
    })
  })
  const known = new Map<number, Goal>()
  const facts = new WeakMap<Goal, ReadonlySet<number>>()
  let branches = 0

  function ofOperand(operand: number): Goal {
    const before = known.get(operand)
    if (before) return before
    const goal = makeOperand(operand)
    known.set(operand, goal)
    return goal
  }

  function makeOperand(operand: number): Goal {
    const node = logic.nodes[nodeOf(operand)]
    switch (node?.kind) {
      case 'atom': {
        const own = cells[node.fact]?.values ?? []
        const set = new Int32Array(Math.ceil(own.length / 32))
        own.forEach((value, cell) => {
          if (literalHolds(node, operand, value)) addCell(set, cell)
        })
        return leafOf(node.fact, set)
      }
      case 'named':
        return ofForm(node.written, isNegated(operand))
      default:
        return branchOf(operand === always ? 'all' : 'any', [])
    }
  }

  function leafOf(fact: number, set: Int32Array): Leaf {
    const leaf: Leaf = { kind: 'leaf', fact, cells: set }
    facts.set(leaf, new Set([fact]))
    return leaf
  }

  function ofForm(form: Form, flip: boolean): Goal {
    if (typeof form === 'number') return ofOperand(flip ? form ^ 1 : form)
    // What the author wrote has no joins; of a join either part says it all.
    const op = flip ? dualOf(form.op) : form.op
    return branchOf(
      op === 'any' ? 'any' : 'all',
      form.parts.map((part) => ofForm(part, flip)),
    )
  }

  function branchOf(kind: 'all' | 'any', parts: readonly Goal[]): GoalBranch {
    const under = parts.map((part) => facts.get(part) ?? new Set<number>())
    const goal: GoalBranch = { kind, parts, number: branches, groups: groupsOf(under) }
    branches += 1
    facts.set(goal, new Set(under.flatMap((some) => [...some])))
    return goal
  }

  return {
    logic,
    cells,
    offsets,
    everything,
    branchCount: () => branches,
    goalOf: (node, wanted) => ofOperand(2 * node + (wanted ? 0 : 1)),
  }
}

const addCell = (set: Int32Array, cell: number): void => {
  set[cell >>> 5] = (set[cell >>> 5] ?? 0) | (1 << (cell & 31))
}

function groupsOf(facts: readonly ReadonlySet<number>[]): number[][] {
  let groups: { parts: number[]; facts: ReadonlySet<number> }[] = []
  facts.forEach((own, part) => {
    const touching = groups.filter((group) => !group.facts.isDisjointFrom(own))
    const rest = groups.filter((group) => !touching.includes(group))
    const merged = touching.reduce<ReadonlySet<number>>((so, group) => so.union(group.facts), own)
    groups = [...rest, { parts: [...touching.flatMap((group) => group.parts), part], facts: merged }]
  })
  return groups.map((group) => group.parts)
}
