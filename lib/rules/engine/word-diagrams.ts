import { supportWords } from '#lib/domain/support'
import type { CompiledCondition } from './compile-condition.ts'
import type { Diagram, Diagrams } from './diagram.ts'
import type { WeightGroup } from './law-in-place.ts'
import { operation, outcomeCount } from './operation.ts'
import type { PlacedElement, PlacedRoute, PlacedRule, PlacedTest } from './place-tests.ts'
import type { Rule } from './rule.ts'
import { otherSide, ownSide, pairsWithTwoOrigins } from './sides-of-element.ts'
import { capOfAnsweredRoutes, heft, type Standing, standings, supportOf, supportThatMeets } from './support-table.ts'
import type { Side } from './words.ts'

/** Outcome of a word: its place in the order of the words. */
const rank = (word: (typeof supportWords)[number]): number => supportWords.indexOf(word)

/** The best reason for, with the one thing more that the table looks at: two origins behind a persuasive one. */
const sidesFor: readonly { bestFor: Standing; twoOrigins: boolean }[] = [
  ...standings.map((bestFor) => ({ bestFor, twoOrigins: false })),
  { bestFor: 'persuasive', twoOrigins: true },
]
const persuasiveWithTwo = sidesFor.length - 1

/** What the support table says, by the side for and then by the best reason against. */
const wordsByTable = sidesFor.flatMap((own) => standings.map((bestAgainst) => rank(supportOf({ ...own, bestAgainst }))))

/** The diagrams of the words of a case, when it is known of each rule and each test when it is engaged or applies. */
export interface WordDiagrams {
  element: (placed: PlacedElement, side: Side) => Diagram
  route: (placed: PlacedRoute) => Diagram
  test: (placed: PlacedTest) => Diagram
  ground: (tests: readonly PlacedTest[]) => Diagram
}

/** What the words are joined by. */
export const wordOperations = {
  both: operation(Math.min),
  either: operation(Math.max),
  not: operation((held) => 1 - held),
  sum: operation((one, other) => Math.min(one + other, outcomeCount - 1)),
  butNot: operation((held, other) => (other === 0 ? held : 0)),
  when: operation((held, outcome) => (held === 0 ? 0 : outcome)),
  withOrigins: operation((standing, two) =>
    two === 1 && standing === heft('persuasive') ? persuasiveWithTwo : standing,
  ),
  support: operation((own, against) => wordsByTable[own * standings.length + against] ?? 0),
  weakest: operation(Math.min),
  strongest: operation(Math.max),
  answered: operation((made, answer) =>
    answer === rank(supportThatMeets) ? Math.min(made, rank(capOfAnsweredRoutes)) : made,
  ),
}

/** The diagram of a condition, when the diagram of each test on a fact is known. */
export function conditionDiagram(
  condition: CompiledCondition,
  store: Diagrams,
  ofTest: (test: Extract<CompiledCondition, { kind: 'test' }>) => Diagram,
): Diagram {
  const visit = (part: CompiledCondition): Diagram => {
    switch (part.kind) {
      case 'test':
        return ofTest(part)
      case 'not':
        return store.join(wordOperations.not, visit(part.part), store.constant(0))
      case 'all':
        return part.parts.reduce((so, one) => (so === 0 ? so : store.join(wordOperations.both, so, visit(one))), 1)
      case 'any':
        return part.parts.reduce((so, one) => (so === 1 ? so : store.join(wordOperations.either, so, visit(one))), 0)
    }
  }
  return visit(condition)
}

/**
 * Builds the words upward from the rules, through the same table and the same order of words as `words.ts`.
 * Elements share what they share: equal parts in two fora are one diagram.
 */
export function wordDiagrams(
  store: Diagrams,
  engaged: (placed: PlacedRule) => Diagram,
  applies: (placed: PlacedTest) => Diagram,
): WordDiagrams {
  const elements: Record<Side, Diagram[]> = { risk: [], answer: [] }
  const rules = new Map<Rule, Diagram>()
  const routes = new Map<PlacedRoute, Diagram>()
  const tests = new Map<PlacedTest, Diagram>()
  const remember = <K>(known: Map<K, Diagram>, key: K, find: () => Diagram): Diagram => {
    const diagram = known.get(key) ?? find()
    known.set(key, diagram)
    return diagram
  }
  const { both, either, when, withOrigins, support, weakest, strongest, answered } = wordOperations
  const no = store.constant(0)

  const engagedAt = ({ rules: placed }: PlacedElement, place: number): Diagram => {
    const rule = placed[place]
    return rule === undefined ? no : remember(rules, rule.rule, () => engaged(rule))
  }

  /** The weightiest engaged rule: those of less weight are not looked at where a weightier one is engaged in any case. */
  function best(groups: readonly WeightGroup[], placed: PlacedElement): Diagram {
    let so = no
    for (const group of groups) {
      const weight = store.constant(group.heft)
      let any = no
      for (const place of group.places) any = store.join(either, any, engagedAt(placed, place))
      so = store.join(either, so, store.join(when, any, weight))
      if (so === weight) break
    }
    return so
  }

  /** Whether two origins stand behind the engaged rules. */
  function twoOrigins(placed: PlacedElement, side: Side): Diagram {
    let so = no
    for (const [one, other] of pairsWithTwoOrigins(placed, side))
      so = store.join(either, so, store.join(both, engagedAt(placed, one), engagedAt(placed, other)))
    return so
  }

  function element(placed: PlacedElement, side: Side): Diagram {
    const { law } = placed
    const known = elements[side][law.shape]
    if (known !== undefined) return known
    const bestFor = best(ownSide(law, side), placed)
    const mayBePersuasive = (store.outcomes(bestFor) & (1 << heft('persuasive'))) !== 0
    const sideFor = mayBePersuasive ? store.join(withOrigins, bestFor, twoOrigins(placed, side)) : bestFor
    const made = store.join(support, sideFor, best(otherSide(law, side), placed))
    elements[side][law.shape] = made
    return made
  }
  const route = (placed: PlacedRoute): Diagram =>
    remember(routes, placed, () => {
      const made = placed.elements.reduce(
        (so, part) => store.join(weakest, so, element(part, 'risk')),
        store.constant(rank('well-supported')),
      )
      return placed.answers.reduce((so, answer) => store.join(answered, so, element(answer.placed, 'answer')), made)
    })
  const strongestOf = (diagrams: readonly Diagram[]): Diagram =>
    diagrams.reduce((so, diagram) => store.join(strongest, so, diagram), store.constant(rank('not-raised')))
  const test = (placed: PlacedTest): Diagram =>
    remember(tests, placed, () => {
      const applying = applies(placed)
      return applying === 0 ? applying : store.join(when, applying, strongestOf(placed.routes.map(route)))
    })
  return { element, route, test, ground: (placed) => strongestOf(placed.map(test)) }
}
