import { supportWords } from '#lib/domain/support'
import type { WeightGroup } from './law-in-place.ts'
import type { PlacedElement, PlacedRoute, PlacedRule, PlacedTest } from './place-tests.ts'
import type { Rule } from './rule.ts'
import { otherSide, ownSide, pairsWithTwoOrigins } from './sides-of-element.ts'
import { capOfAnsweredRoutes, heft, standings, supportOf, supportThatMeets } from './support-table.ts'
import type { Side } from './words.ts'

/** One bit for each of many cases, or of many suppositions about one case, 32 to a number. */
export type Plane = Int32Array<ArrayBuffer>

/**
 * The words of many cases at once: for each word above the lowest, the cases whose word is that or a stronger
 * one. So the weaker of two words is what both planes have, and the stronger what either has.
 */
export type WordPlanes = readonly Plane[]

/** The words above the lowest, by their place in the order of the words. */
const steps = supportWords.map((_, rank) => rank).slice(1)
const rankOf = (word: (typeof supportWords)[number]): number => supportWords.indexOf(word)

/** A balance of the support table, by the hefts of its best reasons; `twoOrigins` is null where it makes no difference. */
interface Balance {
  bestFor: number
  bestAgainst: number
  twoOrigins: boolean | null
}

/** The balances to which the support table gives a word or a stronger one, by the word: what the table says is said here. */
const balances: readonly (readonly Balance[])[] = steps.map((least) =>
  standings.flatMap((bestFor) =>
    standings.flatMap((bestAgainst): Balance[] => {
      const gives = (twoOrigins: boolean): boolean => rankOf(supportOf({ bestFor, bestAgainst, twoOrigins })) >= least
      const hefts = { bestFor: heft(bestFor), bestAgainst: heft(bestAgainst) }
      if (gives(true) && gives(false)) return [{ ...hefts, twoOrigins: null }]
      return [true, false].filter(gives).map((twoOrigins) => ({ ...hefts, twoOrigins }))
    }),
  ),
)

/** The words of the tests of many cases that are heard in the same places on the same day. */
export interface PlanesOfWords {
  ground: (tests: readonly PlacedTest[]) => WordPlanes
}

/** `engaged` and `applies` give for each case whether the rule is a reason there and the test applies; `width` numbers each. */
export function wordPlanes(
  width: number,
  engaged: (placed: PlacedRule) => Plane,
  applies: (placed: PlacedTest) => Plane,
): PlanesOfWords {
  const elements: Record<Side, WordPlanes[]> = { risk: [], answer: [] }
  const rules = new Map<Rule, Plane>()
  const empty = (): Plane => new Int32Array(width)

  function engagedAt({ rules: placed }: PlacedElement, place: number): Plane {
    const rule = placed[place]
    if (rule === undefined) return empty()
    const known = rules.get(rule.rule) ?? engaged(rule)
    rules.set(rule.rule, known)
    return known
  }

  /** For each standing, by its heft, the cases whose weightiest reason on a side is of just that standing. */
  function best(groups: readonly WeightGroup[], placed: PlacedElement): Plane[] {
    const none = empty().fill(-1)
    const found = standings.map(empty)
    for (const group of groups) {
      const any = found[group.heft] ?? empty()
      for (const place of group.places) addAll(any, engagedAt(placed, place))
      keepOnly(any, none)
      removeAll(none, any)
    }
    found[heft('none')] = none
    return found
  }

  function twoOrigins(placed: PlacedElement, side: Side): Plane {
    const found = empty()
    for (const [one, other] of pairsWithTwoOrigins(placed, side)) {
      const both = engagedAt(placed, one).slice()
      keepOnly(both, engagedAt(placed, other))
      addAll(found, both)
    }
    return found
  }

  function element(placed: PlacedElement, side: Side): WordPlanes {
    const known = elements[side][placed.law.shape]
    if (known !== undefined) return known
    const own = best(ownSide(placed.law, side), placed)
    const other = best(otherSide(placed.law, side), placed)
    let two: Plane | undefined
    const made = balances.map((ofWord) => {
      const plane = empty()
      for (const { bestFor, bestAgainst, twoOrigins: wanted } of ofWord) {
        const [reasons, against] = [own[bestFor], other[bestAgainst]]
        if (reasons === undefined || against === undefined || isEmpty(reasons) || isEmpty(against)) continue
        if (wanted !== null) two ??= twoOrigins(placed, side)
        addBoth(plane, { reasons, against, origins: wanted === null ? undefined : two, wanted })
      }
      return plane
    })
    elements[side][placed.law.shape] = made
    return made
  }

  function route({ elements: needed, answers }: PlacedRoute): Plane[] {
    const made = steps.map(() => empty().fill(-1))
    for (const part of needed) for (const [step, plane] of made.entries()) keepOnly(plane, element(part, 'risk')[step])
    for (const { placed } of answers) {
      const met = element(placed, 'answer')[rankOf(supportThatMeets) - 1]
      made.forEach((plane, step) => {
        if (step >= rankOf(capOfAnsweredRoutes)) removeAll(plane, met)
      })
    }
    return made
  }

  function ground(tests: readonly PlacedTest[]): WordPlanes {
    const strongest = steps.map(empty)
    for (const placed of tests) {
      const applying = applies(placed)
      if (isEmpty(applying)) continue
      for (const part of placed.routes)
        route(part).forEach((plane, step) => {
          keepOnly(plane, applying)
          addAll(strongest[step], plane)
        })
    }
    return strongest
  }
  return { ground }
}

/** Adds the cases of one balance. */
function addBoth(
  to: Plane,
  {
    reasons,
    against,
    origins,
    wanted,
  }: { reasons: Plane; against: Plane; origins: Plane | undefined; wanted: boolean | null },
): void {
  const flip = wanted === false ? -1 : 0
  for (let at = 0; at < to.length; at += 1) {
    const counted = origins === undefined ? -1 : (origins[at] ?? 0) ^ flip
    to[at] = (to[at] ?? 0) | ((reasons[at] ?? 0) & (against[at] ?? 0) & counted)
  }
}

function isEmpty(plane: Plane): boolean {
  for (let at = 0; at < plane.length; at += 1) if (plane[at] !== 0) return false
  return true
}

/** The word of one case, by its place in the order of the words. */
export function wordIn(planes: WordPlanes, at: number): number {
  let rank = 0
  for (const plane of planes) if (((plane[at >> 5] ?? 0) & (1 << (at & 31))) !== 0) rank += 1
  return rank
}

function addAll(to: Plane | undefined, from: Plane | undefined): void {
  if (to !== undefined && from !== undefined)
    for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) | (from[at] ?? 0)
}

function keepOnly(to: Plane | undefined, from: Plane | undefined): void {
  if (to !== undefined && from !== undefined)
    for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) & (from[at] ?? 0)
}

function removeAll(to: Plane | undefined, from: Plane | undefined): void {
  if (to !== undefined && from !== undefined)
    for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) & ~(from[at] ?? 0)
}
