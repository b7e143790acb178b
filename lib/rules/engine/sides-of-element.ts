import type { ElementInLaw, WeightGroup } from './law-in-place.ts'
import type { PlacedElement } from './place-tests.ts'
import { haveTwoOrigins, type Side } from './words.ts'

type Pair = readonly [one: number, other: number]

/** By element and side; good as long as the material behind the element's first rule is that of the same day. */
const pairs = new WeakMap<ElementInLaw, Map<Side, { day: unknown; pairs: readonly Pair[] }>>()

/**
 * The pairs of rules on a side, by their places, with two origins behind them together; a rule with two of its
 * own is paired with itself.
 */
export function pairsWithTwoOrigins({ law, rules }: PlacedElement, side: Side): readonly Pair[] {
  const day = rules[0]?.counted
  const ofElement = pairs.get(law) ?? new Map<Side, { day: unknown; pairs: readonly Pair[] }>()
  pairs.set(law, ofElement)
  const known = ofElement.get(side)
  if (known !== undefined && known.day === day) return known.pairs
  const own = ownSide(law, side)
    .flatMap(({ places }) => places)
    .flatMap((place) => rules.slice(place, place + 1).map((rule) => ({ place, rule })))
  const fewer = own.filter(({ rule }) => !haveTwoOrigins(rule, rule))
  const found = [
    ...own.filter((one) => !fewer.includes(one)).map(({ place }): Pair => [place, place]),
    ...fewer.flatMap((one, at) =>
      fewer
        .slice(at + 1)
        .filter((other) => haveTwoOrigins(one.rule, other.rule))
        .map((other): Pair => [one.place, other.place]),
    ),
  ]
  ofElement.set(side, { day, pairs: found })
  return found
}

/** The rules that make out an element, or the answer of that name. */
export const ownSide = ({ sides }: ElementInLaw, side: Side): readonly WeightGroup[] =>
  side === 'risk' ? sides.for : sides.against
/** The rules that stand against it. */
export const otherSide = ({ sides }: ElementInLaw, side: Side): readonly WeightGroup[] =>
  side === 'risk' ? sides.against : sides.for
