import type { Atom, Logic } from '#lib/rules/logic/compile-pack'
import { lanesOf } from '#lib/rules/logic/lanes'
import { planePack } from '#lib/rules/logic/plane-pack'
import type { BitPlanes } from './bit-planes.ts'
import type { RowFields } from './row-fields.ts'

/** Evaluates the conditions of a pack for the cases of one block after another. */
export interface RowPlanes {
  /** Evaluates the cases in the first `words` words of the bits. */
  run: (bits: BitPlanes, words: number) => void
  /** Cases in which a condition must hold, and in which it cannot. Overwritten by the next run. */
  mustBe: (node: number) => Int32Array<ArrayBuffer>
  cannotBe: (node: number) => Int32Array<ArrayBuffer>
}

export function rowPlanesOf(logic: Logic, fields: RowFields, blockWords: number): RowPlanes {
  const lanes = lanesOf(planePack(logic), blockWords)
  const { planes } = lanes
  const atoms = logic.nodes.flatMap((node, at) =>
    node.kind === 'atom' ? [{ to: lanes.at(at), ...bitsOf(node, logic, fields) }] : [],
  )
  let width = blockWords
  const plane = (from: number) => planes.subarray(from, from + width) as Int32Array<ArrayBuffer>
  return {
    run(bits, words) {
      width = words
      for (const { to, meet, fail } of atoms) {
        joinBits(planes, to, bits, meet, words)
        joinBits(planes, to + blockWords, bits, fail, words)
        settle(planes, to, blockWords, words)
      }
      lanes.run(logic.order, words)
    },
    mustBe: (node) => plane(lanes.at(node)),
    cannotBe: (node) => plane(lanes.at(node) + blockWords),
  }
}

/** The bits of a row by which an atom may be met, and those by which it may not. */
function bitsOf(atom: Atom, logic: Logic, fields: RowFields): { meet: number[]; fail: number[] } {
  const field = fields.byId.get(logic.facts[atom.fact]?.id ?? '')
  if (field === undefined) throw new Error(`no field is called ${logic.facts[atom.fact]?.id}`)
  const cells = Array.from({ length: field.size }, (_, cell) => cell)
  const bits = (holds: boolean) =>
    cells.filter((cell) => (atom.holds[cell] === 1) === holds).map((cell) => field.firstBit + cell)
  return { meet: bits(true), fail: bits(false) }
}

/** The cases in which one of some bits is set. */
function joinBits(to: Int32Array, at: number, { planes, stride }: BitPlanes, bits: number[], words: number): void {
  const [first, ...others] = bits
  if (first === undefined) to.fill(0, at, at + words)
  else for (let word = 0; word < words; word += 1) to[at + word] = planes[first * stride + word] as number
  for (const bit of others)
    for (let word = 0, from = bit * stride; word < words; word += 1)
      to[at + word] = (to[at + word] as number) | (planes[from + word] as number)
}

/** Must be: some possible cell meets it and none does not. Of an open fact, where no cell is named, neither follows. */
function settle(planes: Int32Array, at: number, stride: number, words: number): void {
  for (let word = at; word < at + words; word += 1) {
    const may = planes[word] as number
    const mayNot = planes[word + stride] as number
    planes[word] = may & ~mayNot
    planes[word + stride] = mayNot & ~may
  }
}
