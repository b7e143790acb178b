import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { Support } from '#lib/domain/support'
import { countOrigins } from './count-origins.ts'
import type { PlacedAnswer, PlacedElement, PlacedRoute, PlacedRule, PlacedTest } from './place-tests.ts'
import { oncePer } from './remember.ts'
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

const countedAlone = new WeakMap<readonly EvidenceRecord[], number>()
const countedTogether = new WeakMap<readonly EvidenceRecord[], WeakMap<readonly EvidenceRecord[], boolean>>()

/** Independent origins behind the material of a rule. */
export function originsOf({ counted }: PlacedRule): number {
  const known = countedAlone.get(counted) ?? countOrigins(counted)
  countedAlone.set(counted, known)
  return known
}

/** True when two independent origins stand behind two rules, or behind one. */
export function haveTwoOrigins(one: PlacedRule, other: PlacedRule): boolean {
  if (originsOf(one) >= 2 || originsOf(other) >= 2) return true
  const ofOne = countedTogether.get(one.counted) ?? new WeakMap<readonly EvidenceRecord[], boolean>()
  countedTogether.set(one.counted, ofOne)
  const known = ofOne.get(other.counted) ?? countOrigins([...new Set([...one.counted, ...other.counted])]) >= 2
  ofOne.set(other.counted, known)
  return known
}

/**
 * Whether two independent origins stand behind some rules. There are two as soon as two records share none,
 * and these stand behind one rule or behind two: no larger set of rules needs to be looked at.
 */
export const twoOriginsBehind = (rules: readonly PlacedRule[]): boolean =>
  rules.some((one, at) => rules.slice(at).some((other) => haveTwoOrigins(one, other)))

/** The word of an element, or of an answer by the same table with the sides exchanged. */
export function elementWord(placed: PlacedElement, world: World, side: Side = 'risk'): Support {
  return world === established ? onEstablishedFacts[side](placed) : findElementWord(placed, world, side)
}

/** Asked of one element by every test it stands in, and again by what is said of them. */
const onEstablishedFacts: Record<Side, (placed: PlacedElement) => Support> = {
  risk: oncePer((placed) => findElementWord(placed, established, 'risk')),
  answer: oncePer((placed) => findElementWord(placed, established, 'answer')),
}

function findElementWord({ rules }: PlacedElement, world: World, side: Side): Support {
  const { own, other } = sides(rules.filter(world.engaged), side)
  return supportOf(balanceOf(own, best(other)))
}

/** Origins are only counted where the table looks at them. */
export function balanceOf(own: readonly PlacedRule[], bestAgainst: Standing): Balance {
  const bestFor = best(own)
  return { bestFor, bestAgainst, twoOrigins: bestFor === 'persuasive' && twoOriginsBehind(own) }
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
