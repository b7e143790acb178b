import { cellsIn } from './cells.ts'
import type { Goal, GoalBranch, Goals } from './goal.ts'

/** One fact to be changed, or answered, and the values that will do: one of each cell. */
export interface Change {
  fact: number
  to: readonly number[]
}

export type Flip =
  | { found: true; changes: readonly Change[]; steps: number }
  /** `proven`: no set of so many facts does it. Otherwise the search gave up. */
  | { found: false; proven: boolean; steps: number }

export interface FlipOptions {
  /** Facts that nobody can change. */
  fixed?: ReadonlySet<number>
  /** The most facts to change. */
  most?: number
  mostSteps?: number
}

interface Agenda {
  goal: Goal
  rest: Agenda | null
}

const never = 255
const nothing: ReadonlySet<number> = new Set()

/**
 * Finds a smallest set of facts whose change makes a named condition come out as wanted, whatever is still
 * open: iterative deepening (R. E. Korf, 1985) on the number of facts changed. The bound below which no depth
 * is tried: a conjunction costs at least the sum over groups of parts that share no fact of the dearest part
 * in each, a disjunction at least its cheapest part. Smallest for certain on a complete case; where facts are
 * open, an answer counts as a change.
 */
export function flipSearch(
  goals: Goals,
): (row: Uint16Array, node: number, wanted: boolean, options?: FlipOptions) => Flip {
  const { logic, cells, offsets, everything } = goals
  const domain = new Int32Array(everything)
  const asItIs = new Int32Array(everything.length)
  let cost = new Uint8Array(0)
  let order: (Goal[] | undefined)[] = []
  let marked = new Uint32Array(0)
  let ordered = new Uint32Array(0)
  let turn = 0

  function load(row: Uint16Array, fixed: ReadonlySet<number>): void {
    turn += 1
    domain.set(everything)
    asItIs.fill(0)
    for (let fact = 0; fact < row.length; fact += 1) {
      const state = row[fact] as number
      const from = offsets[fact] as number
      // An open fact is nowhere: any use of it is an answer, and counts. One in dispute is as open.
      if (state > 0 && state <= (cells[fact]?.ofValue.length ?? 0)) {
        const cell = cells[fact]?.ofValue[state - 1] ?? 0
        asItIs[from + (cell >>> 5)] = 1 << (cell & 31)
      }
      if (fixed.has(fact)) {
        domain.fill(0, from, offsets[fact + 1])
        for (const cell of cellsIn(logic, cells, fact, state))
          domain[from + (cell >>> 5)] = (domain[from + (cell >>> 5)] ?? 0) | (1 << (cell & 31))
      }
    }
  }

  function costOf(goal: Goal): number {
    if (goal.kind !== 'leaf') return mark(goal)
    const from = offsets[goal.fact] as number
    let possible = false
    let all = true
    for (let at = 0; at < goal.cells.length; at += 1) {
      const set = goal.cells[at] as number
      const own = domain[from + at] as number
      if ((set & (asItIs[from + at] as number)) !== 0) return 0
      if ((set & own) !== 0) possible = true
      if ((set & own) !== own) all = false
    }
    return all ? 0 : possible ? 1 : never
  }

  function mark(goal: GoalBranch): number {
    if (marked[goal.number] === turn) return cost[goal.number] as number
    const { parts } = goal
    let lowest = goal.kind === 'any' ? never : 0
    if (goal.kind === 'any') for (const part of parts) lowest = Math.min(lowest, costOf(part))
    else
      for (const group of goal.groups) {
        let dearest = 0
        for (const part of group) dearest = Math.max(dearest, costOf(parts[part] as Goal))
        lowest = Math.min(never, lowest + dearest)
      }
    marked[goal.number] = turn
    cost[goal.number] = lowest
    return lowest
  }

  /** The parts of a branch, the cheapest first. */
  function sorted(goal: GoalBranch): Goal[] {
    const before = order[goal.number]
    if (before !== undefined && ordered[goal.number] === turn) return before
    const parts = before ?? [...goal.parts]
    for (let at = 0; at < parts.length; at += 1) {
      const part = goal.parts[at] as Goal
      const own = costOf(part)
      let place = at
      for (; place > 0 && costOf(parts[place - 1] as Goal) > own; place -= 1) parts[place] = parts[place - 1] as Goal
      parts[place] = part
    }
    order[goal.number] = parts
    ordered[goal.number] = turn
    return parts
  }

  return (row, node, wanted, { fixed = nothing, most = 6, mostSteps = 500_000 } = {}) => {
    const root = goals.goalOf(node, wanted)
    if (cost.length < goals.branchCount()) {
      cost = new Uint8Array(goals.branchCount())
      marked = new Uint32Array(goals.branchCount())
      ordered = new Uint32Array(goals.branchCount())
      order = []
    }
    load(row, fixed)
    const least = costOf(root)
    if (least === never) return { found: false, proven: true, steps: 0 }
    let steps = 0
    let spent = 0
    let limit = least
    let changes: Change[] = []

    function reach(agenda: Agenda | null): boolean {
      if (agenda === null) {
        changes = changesIn(domain)
        return true
      }
      steps += 1
      if (steps > mostSteps) return true
      const { goal, rest } = agenda
      if (goal.kind === 'leaf')
        return goal.cells.length === 1
          ? change(goal.fact, goal.cells[0] as number, rest)
          : changeWide(goal.fact, goal.cells, rest)
      const parts = sorted(goal)
      if (goal.kind === 'all') {
        if ((cost[goal.number] as number) > limit) return false
        let next = rest
        for (const part of parts) next = { goal: part, rest: next }
        return reach(next)
      }
      for (const part of parts) {
        if (costOf(part) > limit) continue
        if (reach({ goal: part, rest })) return true
      }
      return false
    }

    function change(fact: number, to: number, rest: Agenda | null): boolean {
      const at = offsets[fact] as number
      const before = domain[at] as number
      const within = before & to
      if (within === 0) return false
      if (within === before) return reach(rest)
      const own = asItIs[at] as number
      const price =
        own === 0 ? (before === everything[at] ? 1 : 0) : (before & own) !== 0 && (within & own) === 0 ? 1 : 0
      if (spent + price > limit) return false
      domain[at] = within
      spent += price
      const reached = reach(rest)
      spent -= price
      domain[at] = before
      return reached
    }

    function changeWide(fact: number, to: Int32Array, rest: Agenda | null): boolean {
      const at = offsets[fact] as number
      const words = to.length
      const before = domain.slice(at, at + words)
      const own = asItIs.subarray(at, at + words)
      const within = before.map((word, place) => word & (to[place] as number))
      if (within.every((word) => word === 0)) return false
      if (within.every((word, place) => word === before[place])) return reach(rest)
      const meets = (set: Int32Array) => set.some((word, place) => (word & (own[place] as number)) !== 0)
      const untouched = before.every((word, place) => word === everything[at + place])
      const price = own.every((word) => word === 0) ? (untouched ? 1 : 0) : meets(before) && !meets(within) ? 1 : 0
      if (spent + price > limit) return false
      domain.set(within, at)
      spent += price
      const reached = reach(rest)
      spent -= price
      domain.set(before, at)
      return reached
    }

    function changesIn(reached: Int32Array): Change[] {
      return cells.flatMap(({ values }, fact) => {
        const from = offsets[fact] as number
        const until = offsets[fact + 1] as number
        let stays = false
        let free = true
        for (let at = from; at < until; at += 1) {
          if (((reached[at] as number) & (asItIs[at] as number)) !== 0) stays = true
          if (reached[at] !== everything[at]) free = false
        }
        if (stays || free || fixed.has(fact)) return []
        return [{ fact, to: values.filter((_, cell) => ((reached[from + (cell >>> 5)] ?? 0) >>> (cell & 31)) & 1) }]
      })
    }

    for (; limit <= most; limit += 1) {
      if (!reach({ goal: root, rest: null })) continue
      if (steps > mostSteps) return { found: false, proven: false, steps }
      return { found: true, changes, steps }
    }
    return { found: false, proven: true, steps }
  }
}
