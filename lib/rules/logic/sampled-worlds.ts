import { type Cells, cellsIn } from './cells.ts'
import { literalHolds } from './compile-pack.ts'
import { open } from './fact-states.ts'
import { lanesOf, openConeOf } from './lanes.ts'
import type { Question, Target } from './next-question.ts'
import { no } from './pack.ts'
import type { PlanePack } from './plane-pack.ts'
import type { Scalar } from './scalar.ts'

/** How much each fact tells about the targets, over random completions of a case. */
export type Sampling = (
  row: Uint16Array,
  facts: readonly number[],
  targets: readonly Target[],
  cost: (fact: number) => number,
) => Question[]

/**
 * Random completions as lanes, the same ones for every case: a fact that is open takes in each world a cell
 * drawn by how many values it stands for. The score of a fact is the mutual information, in bits, between its
 * cell and each target, by the weight of the target (C. E. Shannon, 1948; as value of information: R. Howard, 1966).
 */
export function sampledWorlds(pack: PlanePack, scalar: Scalar, cells: readonly Cells[], words: number): Sampling {
  const { logic } = pack
  const worlds = words * 32
  const lanes = lanesOf(pack, words)
  const coneOf = openConeOf(pack, scalar)
  const drawn = cells.map((own, fact) => draw(own, fact, words))
  const restricted = new Map<string, Int32Array[]>()

  /** The worlds of each cell; in a dispute the worlds of what is out of the question fall to the first that is not. */
  function worldsOf(fact: number, state: number): Int32Array[] {
    const all = drawn[fact] ?? []
    if (state === open) return all
    const key = `${fact},${state}`
    const known = restricted.get(key)
    if (known) return known
    const possible = cellsIn(logic, cells, fact, state)
    const [first = 0] = possible
    const own = all.map((set, cell) => (possible.includes(cell) ? set.slice() : new Int32Array(words)))
    all.forEach((set, cell) => {
      const into = own[first]
      if (into && !possible.includes(cell))
        set.forEach((bits, word) => {
          into[word] = (into[word] ?? 0) | bits
        })
    })
    restricted.set(key, own)
    return own
  }

  return (row, facts, targets, cost) => {
    const cone = coneOf(targets.map(({ node }) => node))
    for (const node of cone.settled) lanes.fill(node, scalar.verdict(node), words)
    for (const atom of cone.atoms) {
      const node = logic.nodes[atom]
      if (node?.kind !== 'atom') continue
      const from = lanes.at(atom)
      lanes.fill(atom, no, words)
      worldsOf(node.fact, row[node.fact] ?? open).forEach((set, cell) => {
        if (!literalHolds(node, 2 * atom, cells[node.fact]?.values[cell] ?? 0)) return
        for (let word = 0; word < words; word += 1) meet(lanes.planes, from + 2 * word, set[word] as number)
      })
    }
    lanes.run(cone.nodes, words)
    const scores = new Float64Array(logic.facts.length)
    for (const { node, weight } of targets) {
      const from = lanes.at(node)
      const whole = entropy(countBits(lanes.planes, from, words) / worlds)
      if (whole === 0) continue
      for (const fact of facts) {
        let within = 0
        for (const set of worldsOf(fact, row[fact] ?? open)) {
          const { size, met } = overlap(set, lanes.planes, from)
          if (size > 0) within += (size / worlds) * entropy(met / size)
        }
        scores[fact] = (scores[fact] as number) + weight * (whole - within)
      }
    }
    return facts.map((fact) => ({ fact, score: (scores[fact] as number) / cost(fact) }))
  }
}

/** Lets an atom be met in some worlds of a word in which it was not. */
function meet(planes: Int32Array, at: number, worlds: number): void {
  planes[at] = (planes[at] as number) | worlds
  planes[at + 1] = (planes[at + 1] as number) & ~worlds
}

/** For each cell, the worlds in which the fact lies there: drawn from a fixed sequence of its own. */
function draw({ weights }: Cells, fact: number, words: number): Int32Array[] {
  const sets = weights.map(() => new Int32Array(words))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let state = Math.imul(fact + 1, 0x9e3779b1)
  for (let world = 0; world < words * 32; world += 1) {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    let left = (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * total
    let cell = 0
    while (cell < weights.length - 1 && left >= (weights[cell] ?? 0)) {
      left -= weights[cell] ?? 0
      cell += 1
    }
    const set = sets[cell]
    if (set) set[world >>> 5] = (set[world >>> 5] ?? 0) | (1 << (world & 31))
  }
  return sets
}

const entropy = (p: number): number => (p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p))

/** Bits set in a word (H. S. Warren, Hacker's Delight, 5-1). */
function bitsIn(word: number): number {
  let x = word
  x -= (x >>> 1) & 0x55555555
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function countBits(planes: Int32Array, from: number, words: number): number {
  let count = 0
  for (let word = 0; word < words; word += 1) count += bitsIn(planes[from + 2 * word] as number)
  return count
}

function overlap(set: Int32Array, planes: Int32Array, from: number): { size: number; met: number } {
  let size = 0
  let met = 0
  for (let word = 0; word < set.length; word += 1) {
    size += bitsIn(set[word] as number)
    met += bitsIn((set[word] as number) & (planes[from + 2 * word] as number))
  }
  return { size, met }
}
