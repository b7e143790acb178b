import { type SupportRange, supportWords } from '#lib/domain/support'
import type { CaseView } from './case-view.ts'
import type { CompiledCondition } from './compile-condition.ts'
import { type Diagram, openDiagrams } from './diagram.ts'
import { isListFact } from './fact-standing.ts'
import type { PlacedElement, PlacedRoute, PlacedRule, PlacedTest } from './place-tests.ts'
import { questionValues } from './question-value.ts'
import { conditionDiagram, wordDiagrams } from './word-diagrams.ts'
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
 * Each open fact is a variable with one branch for each value still possible, and each word a decision
 * diagram over these variables: built from the rules through the support table, so that two rules that wait
 * for one fact are never taken to be free of each other. The words in the leaves are the range. Equal
 * diagrams are one, which keeps a hundred open facts small, for an element looks at few of them.
 *
 * Beyond `limit` a part is taken as free of all others: then every word really reachable is still there, and
 * `exact` is false unless one is left.
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
  const words = wordDiagrams(store, engaged, ({ applies, condition }) =>
    applies === 'unknown' ? conditionOf(condition) : store.constant(applies ? 1 : 0),
  )
  const rangeOf = (diagram: Diagram): SupportRange => ({
    exact: store.isExact(diagram),
    reached: supportWords.filter((_, at) => (store.outcomes(diagram) & (1 << at)) !== 0),
  })
  return {
    element: (placed, side) => rangeOf(words.element(placed, side)),
    route: (placed) => rangeOf(words.route(placed)),
    test: (placed) => rangeOf(words.test(placed)),
    ground: (placed) => rangeOf(words.ground(placed)),
    openFacts: (placed) => {
      const values = new Map<string, number>()
      for (const { variable, information } of questionValues(words.ground(placed), store)) {
        const fact = facts[variable] ?? ''
        values.set(fact, (values.get(fact) ?? 0) + information)
      }
      return values
    },
    work: store.work,
  }
}
