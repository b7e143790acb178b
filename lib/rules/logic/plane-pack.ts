import { type Logic, namedAt } from './compile-pack.ts'
import { type Form, nodeOf, operandsOf } from './form.ts'
import { compileProgram, type Program, type Scratch, scratchOf } from './plane-program.ts'

/** The programs of a pack over one numbering of planes, and who reads whom. */
export interface PlanePack {
  logic: Logic
  scratch: Scratch
  /** Planes needed now, intermediate ones included. */
  planeCount: () => number
  programs: readonly Program[]
  /** The program of a named node whose result goes aside, to be held against the one before. */
  programAside: (node: number) => Program
  /** Named nodes that read a node, by node. */
  readers: readonly (readonly number[])[]
  /** Nodes that a named node reads, by node. */
  reads: readonly (readonly number[])[]
  /** The atoms of a fact, the named nodes that read them, and all that these read. */
  nodesAbout: (fact: number) => Int32Array
  /** Place of a named node in the order of evaluation. */
  rank: readonly number[]
  /** Compiles a named condition again after it was replaced. */
  renew: (node: number) => void
}

/** Room for nesting: what a repaired rule needs at most, and to spare for edits. */
const spare = 8

export function planePack(logic: Logic): PlanePack {
  const deepest = Math.max(1, ...logic.order.map((node) => placesFor(namedAt(logic, node).form)))
  const scratch = scratchOf(deepest + spare)
  const programs: Program[] = []
  const asides: (Program | undefined)[] = []
  const readers: number[][] = []
  const rank: number[] = []
  const reads: (readonly number[])[] = []
  const readersOf = (node: number): number[] => {
    readers[node] ??= []
    return readers[node]
  }
  let about: (Int32Array | undefined)[] = []
  const enter = (node: number): void => {
    about = []
    const { form } = namedAt(logic, node)
    programs[node] = compileProgram(form, scratch.plane(2 * node), scratch)
    asides[node] = undefined
    const before = reads[node] ?? []
    const now = [...new Set(operandsOf(form).map(nodeOf))]
    reads[node] = now
    for (const read of before)
      if (!now.includes(read)) readers[read] = readersOf(read).filter((reader) => reader !== node)
    for (const read of now) if (!before.includes(read)) readersOf(read).push(node)
  }
  const findAbout = (fact: number): Int32Array => {
    const atoms = logic.atomsOfFact[fact] ?? []
    const readBy = atoms.flatMap((atom) => readers[atom] ?? [])
    return Int32Array.from(new Set([...atoms, ...readBy, ...readBy.flatMap((node) => reads[node] ?? [])]))
  }
  logic.order.forEach((node, at) => {
    rank[node] = at
    enter(node)
  })
  return {
    logic,
    scratch,
    planeCount: () => scratch.plane(2 * logic.nodes.length),
    programs,
    programAside(node) {
      asides[node] ??= compileProgram(namedAt(logic, node).form, scratch.aside, scratch)
      return asides[node]
    },
    readers,
    reads,
    nodesAbout(fact) {
      about[fact] ??= findAbout(fact)
      return about[fact]
    },
    rank,
    renew: enter,
  }
}

/** Places for intermediate results that a form needs at once. */
function placesFor(form: Form): number {
  if (typeof form === 'number') return 0
  let used = 0
  let most = 0
  for (const part of form.parts) {
    if (typeof part === 'number') continue
    used += 1
    most = Math.max(most, used + placesFor(part))
  }
  return most
}

/** Some named nodes and all that read them, however indirectly, in the order of evaluation. */
export function dependents(pack: PlanePack, nodes: Iterable<number>): number[] {
  const found = new Set(nodes)
  for (const node of found) for (const reader of pack.readers[node] ?? []) found.add(reader)
  return [...found].sort((a, b) => (pack.rank[a] ?? 0) - (pack.rank[b] ?? 0))
}
