import type { Support } from '#lib/domain/support'
import type { RuleOnFacts } from './case-view.ts'
import { countOrigins } from './count-origins.ts'
import type { PlacedAnswer, PlacedElement, PlacedRoute, PlacedRule, PlacedTest } from './place-tests.ts'
import {
  type Balance,
  capOfAnsweredRoutes,
  heft,
  type Standing,
  stronger,
  supportOf,
  supportThatMeets,
  weaker,
} from './support-table.ts'

/** Which rules are reasons, and which tests apply: on the established facts, or in some completion of them. */
export interface World {
  engaged: (placed: PlacedRule) => boolean
  applies: (placed: PlacedTest) => boolean
}

/** `risk`: do the reasons for the risk make out the element? `answer`: do those against it make out the answer? */
export type Side = 'risk' | 'answer'

/** The rules on the side looked at, and those on the other. */
export function sides(rules: readonly PlacedRule[], side: Side): { own: PlacedRule[]; other: PlacedRule[] } {
  const direction = side === 'risk' ? 'for' : 'against'
  return {
    own: rules.filter(({ rule }) => rule.direction === direction),
    other: rules.filter(({ rule }) => rule.direction !== direction),
  }
}

export const best = (rules: readonly PlacedRule[]): Standing =>
  rules.reduce<Standing>((so, { weight }) => (heft(weight) > heft(so) ? weight : so), 'none')

const countedBehind = new WeakMap<RuleOnFacts, Map<string, number>>()

/** Independent origins of the counted material behind some rules of one case; counted once for the same rules. */
export function originsBehind(rules: readonly PlacedRule[]): number {
  const [first] = rules
  if (first === undefined) return 0
  const key = rules.map(({ rule }) => rule.id).join(' ')
  const counts = countedBehind.get(first.onFacts) ?? new Map<string, number>()
  countedBehind.set(first.onFacts, counts)
  const known = counts.get(key)
  if (known !== undefined) return known
  const count = countOrigins([...new Set(rules.flatMap(({ counted }) => counted))])
  counts.set(key, count)
  return count
}

/** The word of an element, or of an answer by the same table with the sides exchanged. */
export function elementWord({ rules }: PlacedElement, world: World, side: Side = 'risk'): Support {
  const { own, other } = sides(rules.filter(world.engaged), side)
  return supportOf(balanceOf(own, best(other)))
}

/** Origins are only counted where the table looks at them. */
export function balanceOf(own: readonly PlacedRule[], bestAgainst: Standing): Balance {
  const bestFor = best(own)
  return { bestFor, bestAgainst, origins: bestFor === 'persuasive' ? originsBehind(own) : 0 }
}

/** True when the reasons against the risk make the answer out well enough to hold the routes it meets. */
export const meets = ({ placed }: PlacedAnswer, world: World): boolean =>
  elementWord(placed, world, 'answer') === supportThatMeets

/** As strong as the weakest element, and no stronger than an answer that meets the route leaves it. */
export function routeWord({ elements, answers }: PlacedRoute, world: World): Support {
  const made = elements.map((element) => elementWord(element, world)).reduce(weaker, 'well-supported')
  return answers.some((answer) => meets(answer, world)) ? weaker(made, capOfAnsweredRoutes) : made
}

/** As strong as the strongest route; nothing is raised by a test that does not, or not yet certainly, apply. */
export function testWord(placed: PlacedTest, world: World): Support {
  if (!world.applies(placed)) return 'not-raised'
  return placed.routes.map((route) => routeWord(route, world)).reduce(stronger, 'not-raised')
}

/** The strongest test of a ground over the open fora. Areas are never added up, and neither are tests. */
export const groundWord = (tests: readonly PlacedTest[], world: World): Support =>
  tests.map((test) => testWord(test, world)).reduce(stronger, 'not-raised')

/** The established facts: what is undetermined contributes nothing. */
export const established: World = {
  engaged: ({ onFacts }) => onFacts.outcome.kind === 'engaged',
  applies: ({ applies }) => applies === true,
}
