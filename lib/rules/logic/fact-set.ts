import type { Node } from './compile-pack.ts'
import { eachOperand, type Form, nodeOf } from './form.ts'

/** A set of facts, 32 to a word. */
export type FactSet = Int32Array

/** The facts that a form reads, through named conditions too. */
export function factSetOf(form: Form, nodes: readonly Node[], factCount: number): FactSet {
  const set = new Int32Array((factCount + 31) >>> 5)
  eachOperand(form, (operand) => {
    const node = nodes[nodeOf(operand)]
    if (node?.kind === 'atom') set[node.fact >>> 5] = (set[node.fact >>> 5] as number) | (1 << (node.fact & 31))
    if (node?.kind === 'named') addAll(set, node.factSet)
  })
  return set
}

export function addAll(set: FactSet, others: FactSet): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] as number) | (others[word] as number)
}

export function share(one: FactSet, other: FactSet): boolean {
  for (let word = 0; word < one.length; word += 1)
    if (((one[word] as number) & (other[word] as number)) !== 0) return true
  return false
}

export const isSame = (one: FactSet, other: FactSet): boolean => one.every((word, at) => word === other[at])

/** The facts of a set, rising. */
export function factsIn(set: FactSet): number[] {
  const facts: number[] = []
  set.forEach((bits, word) => {
    for (let left = bits; left !== 0; left &= left - 1) facts.push(32 * word + 31 - Math.clz32(left & -left))
  })
  return facts
}
