import { isNegated } from './form.ts'
import { no, unknown, yes } from './pack.ts'

/**
 * What is known of a fact, as one small number: 0 when nothing is, value + 1 when it is established, and a
 * number beyond for each set of values between which it is disputed. Rows and columns hold these numbers.
 */
export type FactState = number
export const open: FactState = 0

export const established = (value: number): FactState => value + 1

/** The sets of disputed values met so far, each numbered once for its fact. */
export interface FactStates {
  /** The state of a fact when these values are possible. Open when all are. Throws when none is. */
  of: (fact: number, values: readonly number[]) => FactState
  /** The values possible in a state. */
  values: (fact: number, state: FactState) => readonly number[]
  /** How many states a fact has so far. */
  count: (fact: number) => number
  /** Rises with every new state: tables made before lack it. */
  version: () => number
}

export function factStates(sizes: readonly number[]): FactStates {
  const sets = sizes.map((): number[][] => [])
  const numbers = sizes.map(() => new Map<string, FactState>())
  let version = 0
  const sizeOf = (fact: number): number => {
    const size = sizes[fact]
    if (size === undefined) throw new Error(`there is no fact ${fact}`)
    return size
  }
  return {
    of(fact, values) {
      const size = sizeOf(fact)
      const sorted = [...new Set(values)].sort((a, b) => a - b)
      const [first, second] = sorted
      if (first === undefined) throw new Error(`fact ${fact} has no possible value`)
      const outside = sorted.find((value) => !Number.isInteger(value) || value < 0 || value >= size)
      if (outside !== undefined) throw new Error(`fact ${fact} has no value ${outside}`)
      if (sorted.length === size && size > 1) return open
      if (second === undefined) return established(first)
      const key = sorted.join()
      const known = numbers[fact]?.get(key)
      if (known !== undefined) return known
      const state = size + (sets[fact]?.push(sorted) ?? 0)
      numbers[fact]?.set(key, state)
      version += 1
      return state
    },
    values(fact, state) {
      const size = sizeOf(fact)
      if (state === open) return Array.from({ length: size }, (_, value) => value)
      if (state <= size) return [state - 1]
      const set = sets[fact]?.[state - size - 1]
      if (set === undefined) throw new Error(`fact ${fact} has no state ${state}`)
      return set
    },
    count: (fact) => 1 + sizeOf(fact) + (sets[fact]?.length ?? 0),
    version: () => version,
  }
}

/** The verdict of a literal in every state of its fact. */
export function literalTable(states: FactStates, fact: number, holds: Uint8Array, operand: number): Uint8Array {
  const flip = isNegated(operand) ? 1 : 0
  return Uint8Array.from({ length: states.count(fact) }, (_, state) => {
    // An atom is no constant, so nothing follows while every value is possible.
    if (state === open) return unknown
    let some = 0
    let all = 1
    for (const value of states.values(fact, state)) {
      const holdsHere = (holds[value] ?? 0) ^ flip
      some |= holdsHere
      all &= holdsHere
    }
    return some === 0 ? no : all === 1 ? yes : unknown
  })
}
