import { cellsIn } from './cells.ts'
import type { Goal, Goals } from './goal.ts'
import { no, unknown, type Verdict, yes } from './pack.ts'

/** A verdict found by trying what is possible; `exact` is false when the trying ended before it was done. */
export interface Settled {
  verdict: Verdict
  exact: boolean
}

/** Steps before a search gives up. Counted, not timed, so that the same question has the same answer everywhere. */
export const mostSteps = 200_000

/** Finds out whether a condition can still come out one way, over all completions of what is open. */
export interface CompletionSearch {
  /** Takes what is possible of each fact from a row of states. */
  load: (row: Uint16Array) => void
  /** Whether some completion makes a named condition come out so; null when the search gave up. */
  canBe: (node: number, wanted: boolean) => boolean | null
  /** The verdict that all completions agree on, or unknown. */
  settle: (node: number) => Settled
}

/** A list of goals that must all be reached, the first first. */
interface Agenda {
  goal: Goal
  rest: Agenda | null
}

export function completionSearch(goals: Goals): CompletionSearch {
  const { logic, cells, offsets, everything } = goals
  const domain = new Int32Array(everything)
  let status = new Uint8Array(0)
  let stamp = new Uint32Array(0)
  let turn = 0
  let steps = 0

  function load(row: Uint16Array): void {
    turn += 1
    if (stamp.length < goals.branchCount()) prepare()
    for (let fact = 0; fact < row.length; fact += 1) {
      const from = offsets[fact] as number
      const until = offsets[fact + 1] as number
      const state = row[fact] as number
      if (state === 0) {
        for (let at = from; at < until; at += 1) domain[at] = everything[at] as number
        continue
      }
      domain.fill(0, from, until)
      if (state <= (cells[fact]?.ofValue.length ?? 0)) allow(from, cells[fact]?.ofValue[state - 1] ?? 0)
      else for (const cell of cellsIn(logic, cells, fact, state)) allow(from, cell)
    }
  }

  const allow = (from: number, cell: number): void => {
    const at = from + (cell >>> 5)
    domain[at] = (domain[at] as number) | (1 << (cell & 31))
  }

  function prepare(): void {
    status = new Uint8Array(goals.branchCount())
    stamp = new Uint32Array(goals.branchCount())
  }

  /** The verdict of a goal by Kleene logic on what was loaded. */
  function look(goal: Goal): Verdict {
    if (goal.kind === 'leaf') {
      const from = offsets[goal.fact] as number
      let some = false
      let all = true
      for (let at = 0; at < goal.cells.length; at += 1) {
        const possible = domain[from + at] as number
        const within = possible & (goal.cells[at] as number)
        if (within !== 0) some = true
        if (within !== possible) all = false
      }
      return all ? yes : some ? unknown : no
    }
    if (stamp[goal.number] === turn) return (status[goal.number] ?? unknown) as Verdict
    const deciding = goal.kind === 'all' ? no : yes
    let verdict: Verdict = goal.kind === 'all' ? yes : no
    for (const part of goal.parts) {
      const of = look(part)
      if (of === deciding) {
        verdict = deciding
        break
      }
      if (of === unknown) verdict = unknown
    }
    stamp[goal.number] = turn
    status[goal.number] = verdict
    return verdict
  }

  function reach(agenda: Agenda | null): boolean {
    if (agenda === null) return true
    steps += 1
    if (steps > mostSteps) throw new GaveUp()
    const { goal, rest } = agenda
    if (goal.kind === 'leaf') return narrow(goal.fact, goal.cells, rest)
    const verdict = look(goal)
    if (verdict === yes) return reach(rest)
    if (verdict === no) return false
    if (goal.kind === 'all') {
      let next = rest
      for (let at = goal.parts.length - 1; at >= 0; at -= 1) next = { goal: goal.parts[at] as Goal, rest: next }
      return reach(next)
    }
    for (const part of goal.parts) if (reach({ goal: part, rest })) return true
    return false
  }

  function narrow(fact: number, to: Int32Array, rest: Agenda | null): boolean {
    const from = offsets[fact] as number
    if (to.length === 1) {
      const before = domain[from] as number
      const within = before & (to[0] as number)
      if (within === 0) return false
      domain[from] = within
      const reached = reach(rest)
      domain[from] = before
      return reached
    }
    const before = domain.slice(from, from + to.length)
    let some = false
    for (let at = 0; at < to.length; at += 1) {
      const within = (before[at] as number) & (to[at] as number)
      if (within !== 0) some = true
      domain[from + at] = within
    }
    const reached = some && reach(rest)
    domain.set(before, from)
    return reached
  }

  function canBe(node: number, wanted: boolean): boolean | null {
    const goal = goals.goalOf(node, wanted)
    if (stamp.length < goals.branchCount()) prepare()
    steps = 0
    // The verdicts noted are those on what was loaded; while the search narrows it they stay true, for what
    // is settled stays settled.
    const at = domain.slice()
    try {
      return reach({ goal, rest: null })
    } catch (error) {
      if (!(error instanceof GaveUp)) throw error
      domain.set(at)
      return null
    }
  }

  function settle(node: number): Settled {
    const canBeYes = canBe(node, true)
    if (canBeYes === false) return { verdict: no, exact: true }
    const canBeNo = canBe(node, false)
    if (canBeNo === false) return { verdict: yes, exact: true }
    return { verdict: unknown, exact: canBeYes !== null && canBeNo !== null }
  }

  return { load, canBe, settle }
}

class GaveUp extends Error {}
