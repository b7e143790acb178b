import type { FactScalar } from '#lib/domain/assertion'
import type { CaseView } from './case-view.ts'
import type { CompiledCondition } from './compile-condition.ts'
import { type ConditionDiagrams, factVariable, isItem } from './condition-diagrams.ts'
import type { Diagram } from './diagram.ts'
import type { FactCells } from './fact-cells.ts'
import { type FactStanding, has, isListFact, listWith } from './fact-standing.ts'
import type { FactChange } from './near-words.ts'
import type { PlacedTest } from './place-tests.ts'
import { type Plane, wordIn, wordPlanes } from './word-planes.ts'

/** One fact put otherwise, and the word of a ground that this gives, by its place in the order of the words. */
export interface SingleChange {
  change: FactChange
  /** False where the fact is established. */
  isAnswer: boolean
  outcome: number
}

/** A fact supposed to have one of its values. */
interface Supposition {
  /** Of the fact itself. */
  variable: number
  /** The branch at a variable of the fact. */
  branchAt: (variable: number) => number
  change: () => FactChange
}

/**
 * What each single fact put otherwise makes of the word of a ground, for all facts at once: every supposition is
 * one bit, and a rule is looked at only under suppositions about the facts it reads. Given are those that lead
 * away from the word as it stands. Null where a list has too
 * many values to suppose each: then diagrams have to tell.
 */
export function singleChanges(
  view: CaseView,
  conditions: ConditionDiagrams,
  standingOf: (variable: number) => FactStanding,
): ((tests: readonly PlacedTest[], from: number) => SingleChange[]) | null {
  const suppositions: Supposition[] = []
  for (const [fact, cells] of view.ruleSet.cells) {
    const variable = conditions.variableOf(fact)
    const standing = standingOf(variable)
    if (!standing.mayChange) continue
    if (!cells.complete) return null
    if (isListFact(fact))
      suppositions.push(...cells.values.map((value) => supposeList(value, cells, standing, conditions)))
    else
      for (const cell of standing.others) {
        const to = cells.values[cell]
        if (to !== undefined) suppositions.push({ variable, branchAt: () => cell, change: () => ({ fact, to }) })
      }
  }
  const ofFact = Map.groupBy(
    suppositions.map((supposed, at) => ({ supposed, at })),
    ({ supposed }) => supposed.variable,
  )

  const width = Math.ceil(suppositions.length / 32)
  const holds = supposing(conditions, standingOf)
  const planeOf = (condition: CompiledCondition, facts: readonly string[]): Plane => {
    const diagram = conditions.of(condition)
    const plane: Plane = new Int32Array(width).fill(holds(diagram, null) ? -1 : 0)
    for (const fact of facts)
      for (const { supposed, at } of ofFact.get(conditions.variableOf(fact)) ?? [])
        setBit(plane, at, holds(diagram, supposed))
    return plane
  }
  const { ground } = wordPlanes(
    width,
    ({ onFacts: { prepared } }) => planeOf(prepared.whole, prepared.facts),
    ({ condition, facts }) => planeOf(condition, facts),
  )
  return (tests, from) => {
    const words = ground(tests)
    return suppositions.flatMap(({ change, variable }, at) => {
      const outcome = wordIn(words, at)
      if (outcome === from) return []
      return [{ change: change(), isAnswer: standingOf(variable).state.kind !== 'established', outcome }]
    })
  }
}

/** Items that no rule looks for stay as they stand. */
function supposeList(
  value: FactScalar,
  cells: FactCells,
  standing: FactStanding,
  { itemOf, variableOf }: ConditionDiagrams,
): Supposition {
  const { fact } = standing
  const variable = variableOf(fact)
  const isLookedFor = (item: string): boolean => cells.values.some((other) => has(other, item))
  return {
    variable,
    branchAt: (at) => (has(value, itemOf(at)) ? 1 : 0),
    change: () => ({ fact, to: listWith(standing, (item) => (isLookedFor(item) ? has(value, item) : undefined)) }),
  }
}

/**
 * Whether a condition is met under a supposition, or as it stands. An open fact is open: a condition is met when
 * every value left meets it.
 */
function supposing(
  { store: raw, itemOf }: ConditionDiagrams,
  standingOf: (variable: number) => FactStanding,
): (diagram: Diagram, supposed: Supposition | null) => boolean {
  const asItStands = new Map<Diagram, boolean>()

  function holds(diagram: Diagram, supposed: Supposition | null): boolean {
    if (raw.branchCount(diagram) === 0) return raw.outcomes(diagram) === 0b10
    const variable = raw.variableOf(diagram)
    const fact = factVariable(variable)
    if (supposed === null || fact > supposed.variable) return rest(diagram)
    if (fact === supposed.variable) return holds(raw.branch(diagram, supposed.branchAt(variable)), supposed)
    return everyBranchLeft(diagram, variable, (next) => holds(next, supposed))
  }
  function rest(diagram: Diagram): boolean {
    const known = asItStands.get(diagram)
    if (known !== undefined) return known
    const found = everyBranchLeft(diagram, raw.variableOf(diagram), (next) => holds(next, null))
    asItStands.set(diagram, found)
    return found
  }
  function everyBranchLeft(diagram: Diagram, variable: number, met: (next: Diagram) => boolean): boolean {
    const { state, resting } = standingOf(variable)
    if (!isItem(variable)) return resting.every((cell) => met(raw.branch(diagram, cell)))
    if (state.kind !== 'unknown') return state.possible.every((value) => met(throughList(diagram, variable, value)))
    for (let at = 0; at < raw.branchCount(diagram); at += 1) if (!met(raw.branch(diagram, at))) return false
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
