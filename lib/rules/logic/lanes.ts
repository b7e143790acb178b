import { type Cells, cellsIn } from './cells.ts'
import { type Logic, literalHolds, type Node } from './compile-pack.ts'
import { open } from './fact-states.ts'
import { no, unknown, yes } from './pack.ts'
import type { PlanePack } from './plane-pack.ts'
import { runProgram } from './plane-program.ts'
import type { Scalar } from './scalar.ts'

/**
 * Planes whose lanes are not cases but variations on one case: "what if this fact were so". Only what is
 * still open in the case, and bears on what is asked, is evaluated: the rest is the same in every lane.
 */
export interface Lanes {
  planes: Int32Array
  /** Words a plane: room for 32 lanes each. */
  words: number
  /** First word of the "must be" plane of a node, of which every second word is; those of "cannot be" lie between. */
  at: (node: number) => number
  /** Evaluates some named nodes over words [0, count). */
  run: (nodes: readonly number[], count: number) => void
  /** Sets every lane of a node to its verdict in the case. */
  fill: (node: number, verdict: number, count: number) => void
}

export function lanesOf(pack: PlanePack, words: number): Lanes {
  const planes = new Int32Array(pack.planeCount() * words)
  const at = (node: number): number => pack.scratch.plane(2 * node) * words
  const fill = (node: number, verdict: number, count: number): void => {
    const from = at(node)
    const mustBe = verdict & yes ? -1 : 0
    const cannotBe = verdict & no ? -1 : 0
    for (let word = from; word < from + 2 * count; word += 2) {
      planes[word] = mustBe
      planes[word + 1] = cannotBe
    }
  }
  fill(0, yes, words)
  return {
    planes,
    words,
    at,
    fill,
    run(nodes, count) {
      for (const node of nodes) runProgram(pack.programs[node] as Int32Array, planes, 0, count, words, 0)
    },
  }
}

/** What is still open in a case below some named conditions. Overwritten by the next walk. */
export interface OpenCone {
  /** Open named nodes, in the order of evaluation. */
  nodes: readonly number[]
  /** Open atoms that they read. */
  atoms: readonly number[]
  /** Settled nodes that they read. */
  settled: readonly number[]
  /** Open facts behind the atoms, rising. */
  facts: readonly number[]
}

/** Walks down from named nodes through what is open. The scalar evaluator holds the verdicts of the case. */
export function openConeOf({ logic, reads }: PlanePack, scalar: Scalar): (targets: readonly number[]) => OpenCone {
  const { nodes, order } = logic
  const wanted = new Uint32Array(nodes.length)
  const wantedFact = new Uint32Array(logic.facts.length)
  let turn = 0
  return (targets) => {
    turn += 1
    const cone = { nodes: [] as number[], atoms: [] as number[], settled: [] as number[], facts: [] as number[] }
    for (const node of targets) wanted[node] = turn
    // Backwards, so that all readers of a node are looked at before it.
    for (let at = order.length - 1; at >= 0; at -= 1) {
      const node = order[at] as number
      if (wanted[node] !== turn) continue
      if (scalar.verdict(node) !== unknown) {
        cone.settled.push(node)
        continue
      }
      cone.nodes.push(node)
      for (const read of reads[node] ?? []) {
        if (wanted[read] === turn) continue
        wanted[read] = turn
        const is = nodes[read] as Node
        if (is.kind !== 'atom') continue
        if (scalar.verdict(read) !== unknown) cone.settled.push(read)
        else {
          cone.atoms.push(read)
          wantedFact[is.fact] = turn
        }
      }
    }
    cone.nodes.reverse()
    for (let fact = 0; fact < wantedFact.length; fact += 1) if (wantedFact[fact] === turn) cone.facts.push(fact)
    return cone
  }
}

/** One value of one open fact, and the lane in which it is so. */
export interface Hypothetical {
  fact: number
  cell: number
  lane: number
}

/** Gives every possible cell of every fact a lane, from lane 0. */
export function hypotheticals(
  logic: Logic,
  cells: readonly Cells[],
  facts: readonly number[],
  row: Uint16Array,
): Hypothetical[] {
  const found: Hypothetical[] = []
  for (const fact of facts)
    for (const cell of cellsIn(logic, cells, fact, row[fact] ?? open)) found.push({ fact, cell, lane: found.length })
  return found
}

/** Lets the atoms of a fact come out, in one lane, as the cell there says. */
export function assuming(
  lanes: Lanes,
  logic: Logic,
  cells: readonly Cells[],
): (those: readonly Hypothetical[]) => void {
  const { planes } = lanes
  // By fact and cell: the first words of the planes in which the lane gets a bit.
  const effects = cells.map(({ values }, fact) =>
    values.map((value) =>
      (logic.atomsOfFact[fact] ?? []).flatMap((atom) => {
        const node = logic.nodes[atom]
        if (node?.kind !== 'atom') return []
        return [lanes.at(atom) + (literalHolds(node, 2 * atom, value) ? 0 : 1)]
      }),
    ),
  )
  return (those) => {
    for (const { fact, cell, lane } of those) {
      const word = 2 * (lane >>> 5)
      const bit = 1 << (lane & 31)
      for (const plane of effects[fact]?.[cell] ?? []) planes[plane + word] = (planes[plane + word] as number) | bit
    }
  }
}
