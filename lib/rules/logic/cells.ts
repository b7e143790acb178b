import type { Logic } from './compile-pack.ts'
import { open } from './fact-states.ts'

/**
 * The values of each fact in cells: two values lie in one cell when every atom of the pack treats them alike.
 * What is true of one value of a cell is true of all, so a search over cells is finite, and exact.
 */
export interface Cells {
  /** One value of each cell. */
  values: readonly number[]
  /** How many values lie in each. */
  weights: readonly number[]
  ofValue: Uint16Array
}

export function cellsOfFacts(logic: Logic): Cells[] {
  return logic.facts.map(({ size }, fact) => {
    const atoms = (logic.atomsOfFact[fact] ?? []).flatMap((at) => {
      const node = logic.nodes[at]
      return node?.kind === 'atom' ? [node.holds] : []
    })
    const numbers = new Map<string, number>()
    const values: number[] = []
    const weights: number[] = []
    const ofValue = new Uint16Array(size)
    for (let value = 0; value < size; value += 1) {
      const side = atoms.map((holds) => holds[value]).join('')
      let cell = numbers.get(side)
      if (cell === undefined) {
        cell = values.push(value) - 1
        weights.push(0)
        numbers.set(side, cell)
      }
      weights[cell] = (weights[cell] ?? 0) + 1
      ofValue[value] = cell
    }
    return { values, weights, ofValue }
  })
}

/** The cells possible in a state of a fact. */
export function cellsIn(logic: Logic, cells: readonly Cells[], fact: number, state: number): number[] {
  const own = cells[fact]
  if (own === undefined) throw new Error(`there is no fact ${fact}`)
  if (state === open) return own.values.map((_, cell) => cell)
  return [...new Set(logic.states.values(fact, state).map((value) => own.ofValue[value] ?? 0))]
}
