import type { FactScalar } from '#lib/domain/assertion'
import type { Support, SupportRange } from '#lib/domain/support'
import type { CaseView } from './case-view.ts'
import { evaluateCondition, waitsFor } from './evaluate-condition.ts'
import type { PlacedElement, PlacedRoute, PlacedRule, PlacedTest } from './place-tests.ts'
import { completed, countCompletions, forEachCompletion } from './settle-condition.ts'
import {
  capOfAnsweredRoutes,
  heft,
  type Standing,
  stronger,
  supportOf,
  supportThatMeets,
  weaker,
} from './support-table.ts'
import { asRange, combine, union, type WordSet } from './word-set.ts'
import {
  best,
  elementWord,
  established,
  groundWord,
  originsBehind,
  routeWord,
  type Side,
  sides,
  testWord,
  type World,
} from './words.ts'

/** At most this many completions are tried for one range. */
export const mostCompletionsOfARange = 64

/** Words reachable, and the open facts they depend on. */
interface Reach {
  words: WordSet
  /** True when the words are known to be exactly those reachable. */
  exact: boolean
  facts: ReadonlySet<string>
}

/** The ranges of one case. */
export interface Ranges {
  element: (placed: PlacedElement, side: Side) => SupportRange
  route: (placed: PlacedRoute) => SupportRange
  test: (placed: PlacedTest) => SupportRange
  ground: (tests: readonly PlacedTest[]) => SupportRange
}

/**
 * The words reached over the completions of what is unknown or conflicting. First version: always sound
 * (no reachable word is missing), not always exact. Two ways are tried:
 *
 * - *Bound.* Every undetermined rule is taken as engaged or not on its own, and the sets of words are
 *   combined upward through the same table and the same order of words. This is exact when it leaves one
 *   word, and when the parts combined are exact and wait for different facts.
 * - *Trial.* Where the open facts have at most 64 completions, all are tried: exact.
 *
 * Otherwise `exact` is false. An answer can only narrow: it takes completions away, and a bound with
 * fewer undetermined rules is a part of the one before. The word on established facts is always within
 * the bound; trial may show that no completion reaches it, as when either answer to a question engages
 * one rule or another, and then it is not in the range.
 */
export function rangesOf(view: CaseView): Ranges {
  const elements = { risk: new Map<PlacedElement, Reach>(), answer: new Map<PlacedElement, Reach>() }
  const remember = <K>(known: Map<K, Reach>, key: K, find: () => Reach): Reach => {
    const reach = known.get(key) ?? find()
    known.set(key, reach)
    return reach
  }
  const element = (placed: PlacedElement, side: Side): Reach =>
    remember(elements[side], placed, () => {
      const bound = boundOfElement(placed, side)
      return tighten(bound, view, (world) => elementWord(placed, world, side))
    })
  const routes = new Map<PlacedRoute, Reach>()
  const route = (placed: PlacedRoute): Reach =>
    remember(routes, placed, () => {
      const made = together(
        placed.elements.map((part) => element(part, 'risk')),
        'well-supported',
        weaker,
      )
      const bound = placed.answers.reduce((so, answer) => capped(so, element(answer.placed, 'answer')), made)
      return tighten(bound, view, (world) => routeWord(placed, world))
    })
  const tests = new Map<PlacedTest, Reach>()
  const test = (placed: PlacedTest): Reach =>
    remember(tests, placed, () => {
      if (placed.applies === false) return { words: new Set<Support>(['not-raised']), exact: true, facts: new Set() }
      const made = together(placed.routes.map(route), 'not-raised', stronger)
      const bound = placed.applies === 'unknown' ? perhaps(made, placed, view) : made
      return tighten(bound, view, (world) => testWord(placed, world))
    })
  const range = ({ words, exact }: Reach): SupportRange => asRange(words, exact)
  return {
    element: (placed, side) => range(element(placed, side)),
    route: (placed) => range(route(placed)),
    test: (placed) => range(test(placed)),
    ground: (placed) => {
      const bound = together(placed.map(test), 'not-raised', stronger)
      return range(tighten(bound, view, (world) => groundWord(placed, world)))
    },
  }
}

/** One word is certain; a few completions are tried; else the bound stands. */
function tighten(bound: Reach, view: CaseView, word: (world: World) => Support): Reach {
  if (bound.exact) return bound
  if (bound.words.size === 1) return { ...bound, exact: true }
  const facts = [...bound.facts].sort()
  if (countCompletions(facts, view.possible, view.complete) > mostCompletionsOfARange) return bound
  const words = new Set<Support>()
  forEachCompletion(facts, view.possible, (completion) => words.add(word(worldOf(view, completion))))
  return { words, exact: true, facts: bound.facts }
}

/**
 * The world in which some facts are completed. Rules already settled are not asked again. What is still open
 * matters to no rule, and takes its first value: left open it could hide a tautology from Kleene logic.
 */
function worldOf(view: CaseView, completion: ReadonlyMap<string, readonly FactScalar[]>): World {
  const possible = completed((fact) => view.possible(fact).slice(0, 1), completion)
  const asked = new Map<string, boolean>()
  return {
    engaged: ({ rule, onFacts }) => {
      if (onFacts.outcome.kind !== 'undetermined') return onFacts.outcome.kind === 'engaged'
      const known = asked.get(rule.id)
      if (known !== undefined) return known
      const engaged = evaluateCondition(onFacts.prepared.whole, possible) === true
      asked.set(rule.id, engaged)
      return engaged
    },
    applies: ({ applies, condition }) =>
      applies === 'unknown' ? evaluateCondition(condition, possible) === true : applies,
  }
}

const missingOf = ({ onFacts }: PlacedRule): readonly string[] =>
  onFacts.outcome.kind === 'undetermined' ? onFacts.outcome.missing : []

/** Reach of an element when each undetermined rule is engaged or not on its own. */
function boundOfElement({ rules }: PlacedElement, side: Side): Reach {
  const open = rules.filter(({ onFacts }) => onFacts.outcome.kind === 'undetermined')
  const { own, other } = sides(rules.filter(established.engaged), side)
  const { own: ownOpen, other: otherOpen } = sides(open, side)
  const words = new Set<Support>()
  for (const bestFor of reachableBest(own, ownOpen))
    for (const origins of reachableOrigins(bestFor, own, ownOpen))
      for (const bestAgainst of reachableBest(other, otherOpen)) words.add(supportOf({ bestFor, bestAgainst, origins }))
  const lists = open.map(missingOf)
  const exactly = open.every(({ onFacts }) => onFacts.outcome.kind === 'undetermined' && onFacts.outcome.exact)
  return { words, exact: exactly && disjoint(lists), facts: new Set(lists.flat()) }
}

/** The best weights on one side: what is established, or any weightier rule that is still open. */
function reachableBest(engaged: readonly PlacedRule[], open: readonly PlacedRule[]): Set<Standing> {
  const floor = best(engaged)
  return new Set([floor, ...open.map(({ weight }) => weight).filter((weight) => heft(weight) > heft(floor))])
}

/**
 * The fewest and the most origins behind the reasons when the best of them has this weight; the table only
 * asks whether there are two. A further record never lowers the number, so the fewest come with the
 * engaged rules (and, where none of them has the weight, one open rule that has it), the most with all.
 */
function reachableOrigins(
  bestFor: Standing,
  engaged: readonly PlacedRule[],
  open: readonly PlacedRule[],
): readonly number[] {
  if (bestFor !== 'persuasive') return [0]
  const allowed = open.filter(({ weight }) => heft(weight) <= heft(bestFor))
  const least =
    best(engaged) === bestFor
      ? [originsBehind(engaged)]
      : allowed.filter(({ weight }) => weight === bestFor).map((rule) => originsBehind([...engaged, rule]))
  return [Math.min(...least), originsBehind([...engaged, ...allowed])]
}

/** Parts combined by the weakest or the strongest of them: exact when all are, and none shares an open fact. */
function together(parts: readonly Reach[], start: Support, join: (a: Support, b: Support) => Support): Reach {
  return {
    words: combine(
      parts.map(({ words }) => words),
      start,
      join,
    ),
    exact: parts.every(({ exact }) => exact) && disjoint(parts.map(({ facts }) => [...facts])),
    facts: new Set(parts.flatMap(({ facts }) => [...facts])),
  }
}

/** A route that an answer meets, meets in part of the completions, or does not meet. */
function capped(route: Reach, answer: Reach): Reach {
  const held = combine([route.words], capOfAnsweredRoutes, weaker)
  const met = answer.words.has(supportThatMeets)
  const unmet = [...answer.words].some((word) => word !== supportThatMeets)
  return {
    words: union(...(met ? [held] : []), ...(unmet ? [route.words] : [])),
    exact: route.exact && answer.exact && disjoint([[...route.facts], [...answer.facts]]),
    facts: new Set([...route.facts, ...answer.facts]),
  }
}

/** A test of which it is open whether it applies. */
function perhaps(made: Reach, { condition }: PlacedTest, view: CaseView): Reach {
  const open = waitsFor(condition, view.possible)
  return {
    words: union(made.words, new Set<Support>(['not-raised'])),
    exact: false,
    facts: new Set([...made.facts, ...open]),
  }
}

function disjoint(lists: readonly (readonly string[])[]): boolean {
  const seen = new Set<string>()
  return lists.every((list) => list.every((fact) => !seen.has(fact) && seen.add(fact)))
}
