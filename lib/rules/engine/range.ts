import { type SupportRange, supportWords } from '#lib/domain/support'
import type { CaseView } from './case-view.ts'
import type { CompiledCondition } from './compile-condition.ts'
import { type Diagram, type Diagrams, openDiagrams } from './diagram.ts'
import { conditionDiagram, diagramSets } from './diagram-sets.ts'
import { isListFact } from './fact-standing.ts'
import type { PlacedElement, PlacedRoute, PlacedRule, PlacedTest } from './place-tests.ts'
import { questionValues } from './question-value.ts'
import { wordSets } from './word-sets.ts'
import type { Side } from './words.ts'

/** At most this much work, in branches joined, is done for the ranges of one case. */
export const mostWorkOnRanges = 600_000

type FactTest = Extract<CompiledCondition, { kind: 'test' }>

/** The ranges of one case. */
export interface Ranges {
  element: (placed: PlacedElement, side: Side) => SupportRange
  route: (placed: PlacedRoute) => SupportRange
  test: (placed: PlacedTest) => SupportRange
  ground: (tests: readonly PlacedTest[]) => SupportRange
  /** The open facts on which the word of a ground depends, with what their answers tell of it in bits; items of a list add up. */
  openFacts: (tests: readonly PlacedTest[]) => ReadonlyMap<string, number>
  work: () => number
}

/**
 * The words reached over the completions of what is unknown or conflicting: exactly those.
 *
 * Each open fact is a variable with one branch for each value still possible, and for each word a decision
 * diagram over these variables says where it or a stronger one is given: built from the rules through the
 * support table, so that two rules that wait for one fact are never taken to be free of each other. A word is in
 * the range where its diagram and that of the next differ. Equal diagrams are one, which keeps a hundred open
 * facts small, for an element looks at few of them.
 *
 * Beyond `limit` a part is taken as free of all others: then every word really reachable is still there, and
 * `exact` is false. More than one word is left then.
 */
export function rangesOf(view: CaseView, limit = mostWorkOnRanges): Ranges {
  const store = openDiagrams(limit)
  const facts: string[] = []
  const variables = new Map<string, number>()
  /** By the fact itself, or by an item of it. */
  const variableOf = (fact: string, name = fact): number => {
    const known = variables.get(name)
    if (known !== undefined) return known
    const variable = variables.size
    facts.push(fact)
    variables.set(name, variable)
    return variable
  }
  const ofTest = (test: FactTest): Diagram => {
    const { fact, holds } = test
    if (view.state(fact).kind === 'unknown' && isListFact(fact)) return ofOpenList(test)
    const held = view.possible(fact).map((value) => (holds(value) ? 1 : 0))
    return store.choose(variableOf(fact), held)
  }
  /** Each item of an open list is a variable of its own: no combination has to be written out. */
  const ofOpenList = ({ fact, cuts: [cut] }: FactTest): Diagram =>
    cut === undefined ? store.constant(0) : store.choose(variableOf(fact, `${fact} ${cut.at}`), [0, 1])
  const conditionOf = (condition: CompiledCondition) => conditionDiagram(condition, store, ofTest)
  const engaged = ({ onFacts: { outcome, prepared } }: PlacedRule): Diagram =>
    outcome.kind === 'undetermined' ? conditionOf(prepared.whole) : store.constant(outcome.kind === 'engaged' ? 1 : 0)
  const words = wordSets(diagramSets(store), engaged, ({ applies, condition }) =>
    applies === 'unknown' ? conditionOf(condition) : store.constant(applies ? 1 : 0),
  )
  return {
    element: (placed, side) => rangeOf((word) => words.element(placed, side, word), store),
    route: (placed) => rangeOf((word) => words.route(placed, word), store),
    test: (placed) => rangeOf((word) => words.test(placed, word), store),
    ground: (placed) => rangeOf((word) => words.ground(placed, word), store),
    openFacts: (placed) => {
      const values = new Map<string, number>()
      const passed = wordsAboveLowest.map((word) => words.ground(placed, word))
      for (const { variable, information } of questionValues(passed, store)) {
        const fact = facts[variable] ?? ''
        values.set(fact, (values.get(fact) ?? 0) + information)
      }
      return values
    },
    work: store.work,
  }
}

const wordsAboveLowest = supportWords.map((_, word) => word).slice(1)

/** A word is reached where it is passed, and the next one not always with it. */
function rangeOf(passedAt: (word: number) => Diagram, store: Diagrams): SupportRange {
  const passed = passedWords(passedAt, store)
  const reached = supportWords.filter((_, word) => isReached(passed[word] ?? 0, passed[word + 1] ?? 0, store))
  return { exact: passed.every(store.isExact), reached }
}

/** Where each word is passed, the lowest included. Where one is passed nowhere, none above it is: most are not looked at. */
function passedWords(passedAt: (word: number) => Diagram, { constant }: Diagrams): Diagram[] {
  const passed = [constant(1)]
  for (const word of wordsAboveLowest) {
    const found = passedAt(word)
    if (found === constant(0)) break
    passed.push(found)
  }
  return passed
}

/** Equal diagrams are one; of what is not exact no more is known than what each may be. What is passed nowhere is not here, or equal. */
const isReached = (own: Diagram, next: Diagram, { outcomes, isExact }: Diagrams): boolean =>
  (own !== next || !isExact(own)) && (outcomes(next) & 0b01) !== 0
