import type { FactScalar } from '#lib/domain/assertion'
import type { CompiledCondition } from './compile-condition.ts'
import { type ConditionDiagrams, factVariable, isItem } from './condition-diagrams.ts'
import type { Diagram } from './diagram.ts'
import { type FactStanding, has } from './fact-standing.ts'
import { oncePerDiagram } from './once-per-diagram.ts'
import type { PlacedTest } from './place-tests.ts'
import type { PutOtherwise } from './put-otherwise.ts'
import { type Plane, wordIn, wordPlanes } from './word-planes.ts'

/** Facts supposed to be put otherwise, each once. */
export type Supposition = readonly PutOtherwise[]

const nothingSupposed: Supposition = []

/** The word of the ground of some tests under each supposition, by its place in the order of the words. */
export type WordsUnder = (tests: readonly PlacedTest[]) => number[]

/**
 * The words of a case under many suppositions at once, each of some facts put otherwise: every supposition is one
 * bit, and a rule is looked at only under those about the facts it reads.
 */
export function supposing(
  conditions: ConditionDiagrams,
  standingOf: (variable: number) => FactStanding,
): (sets: readonly Supposition[]) => WordsUnder {
  const holds = metUnder(conditions, standingOf)
  return (sets) => {
    const width = Math.ceil(sets.length / 32)
    const about = placesByFact(sets)
    const [none, all] = [new Int32Array(width), new Int32Array(width).fill(-1)]
    const planeOf = (condition: CompiledCondition, facts: readonly string[]): Plane => {
      const diagram = conditions.of(condition)
      const isMet = holds(diagram, nothingSupposed)
      const asItStands: Plane = isMet ? all : none
      let plane = asItStands
      for (const fact of facts)
        for (const at of about.get(fact) ?? []) {
          if (holds(diagram, sets[at] ?? []) === isMet) continue
          if (plane === asItStands) plane = asItStands.slice()
          setBit(plane, at, !isMet)
        }
      return plane
    }
    const { ground } = wordPlanes(
      width,
      ({ onFacts: { prepared } }) => planeOf(prepared.whole, prepared.facts),
      ({ condition, facts }) => planeOf(condition, facts),
    )
    return (tests) => {
      const words = ground(tests)
      return sets.map((_, at) => wordIn(words, at))
    }
  }
}

function placesByFact(sets: readonly Supposition[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [at, set] of sets.entries())
    for (const { fact } of set) {
      const places = found.get(fact) ?? []
      places.push(at)
      found.set(fact, places)
    }
  return found
}

/**
 * Whether a condition is met under a supposition; under none, as it stands. An open fact is open: a condition is
 * met when every value left meets it.
 */
function metUnder(
  { store: raw, itemOf }: ConditionDiagrams,
  standingOf: (variable: number) => FactStanding,
): (diagram: Diagram, supposed: Supposition) => boolean {
  function holds(diagram: Diagram, supposed: Supposition): boolean {
    if (raw.branchCount(diagram) === 0) return raw.outcomes(diagram) === 0b10
    const variable = raw.variableOf(diagram)
    const own = factVariable(variable)
    let isLeft = true
    // An iterator for each look would be most of what this makes.
    for (let at = 0; at < supposed.length; at += 1) {
      const one = supposed[at] as PutOtherwise
      if (one.variable === own) return holds(raw.branch(diagram, branchAt(one, variable)), supposed)
      if (one.variable > own) isLeft = false
    }
    return isLeft ? rest(diagram) : everyBranchLeft(diagram, variable, supposed)
  }
  const branchAt = ({ cell, to }: PutOtherwise, variable: number): number =>
    isItem(variable) ? Number(has(to, itemOf(variable))) : cell

  const asItStands = oncePerDiagram((diagram) =>
    Number(everyBranchLeft(diagram, raw.variableOf(diagram), nothingSupposed)),
  )
  const rest = (diagram: Diagram): boolean => asItStands(diagram) === 1

  function everyBranchLeft(diagram: Diagram, variable: number, supposed: Supposition): boolean {
    const { state, resting } = standingOf(variable)
    if (!isItem(variable)) {
      for (let at = 0; at < resting.length; at += 1)
        if (!holds(raw.branch(diagram, resting[at] ?? 0), supposed)) return false
      return true
    }
    if (state.kind !== 'unknown')
      return state.possible.every((value) => holds(throughList(diagram, variable, value), supposed))
    for (let at = 0; at < raw.branchCount(diagram); at += 1) if (!holds(raw.branch(diagram, at), supposed)) return false
    return true
  }
  /** Past all variables of one fact, by one value of it. */
  function throughList(diagram: Diagram, first: number, value: FactScalar): Diagram {
    let at = diagram
    while (factVariable(raw.variableOf(at)) === factVariable(first)) {
      at = raw.branch(at, has(value, itemOf(raw.variableOf(at))) ? 1 : 0)
    }
    return at
  }
  return holds
}

function setBit(plane: Plane, at: number, to: boolean): void {
  const bit = 1 << (at & 31)
  const before = plane[at >> 5] ?? 0
  plane[at >> 5] = to ? before | bit : before & ~bit
}
