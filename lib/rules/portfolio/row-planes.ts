import type { Atom, Logic } from '#lib/rules/logic/compile-pack'
import { lanesOf } from '#lib/rules/logic/lanes'
import { planePack } from '#lib/rules/logic/plane-pack'
import type { BitPlanes } from './bit-planes.ts'
import type { RowFields } from './row-fields.ts'

/** Evaluates the conditions of a pack for the cases of one block after another. */
export interface RowPlanes {
  /** Evaluates the cases in the first `words` words of the bits. */
  run: (bits: BitPlanes, words: number) => void
  /** Cases in which a condition must hold, and in which it cannot. */
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
  const plane = (from: number) => Int32Array.from({ length: width }, (_, word) => planes[from + 2 * word] as number)
  return {
    run(bits, words) {
      width = words
      for (const { to, meet, fail } of atoms) {
        joinBits(planes, to, bits, meet, words)
        joinBits(planes, to + 1, bits, fail, words)
        settle(planes, to, words)
      }
      lanes.run(logic.order, words)
    },
    mustBe: (node) => plane(lanes.at(node)),
    cannotBe: (node) => plane(lanes.at(node) + 1),
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

/** The cases in which one of some bits is set, into every second word. */
function joinBits(to: Int32Array, at: number, { planes, stride }: BitPlanes, bits: number[], words: number): void {
  for (let word = 0; word < words; word += 1) {
    let met = 0
    for (const bit of bits) met |= planes[bit * stride + word] as number
    to[at + 2 * word] = met
  }
}

/** Must be: some possible cell meets it and none does not. Of an open fact, where no cell is named, neither follows. */
function settle(planes: Int32Array, at: number, words: number): void {
  for (let word = at; word < at + 2 * words; word += 2) {
    const may = planes[word] as number
    const mayNot = planes[word + 1] as number
    planes[word] = may & ~mayNot
    planes[word + 1] = mayNot & ~may
  }
}
