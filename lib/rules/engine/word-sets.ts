import { supportWords } from '#lib/domain/support'
import { balancesThatGive } from './balances.ts'
import type { WeightGroup } from './law-in-place.ts'
import type { PlacedElement, PlacedRoute, PlacedRule, PlacedTest } from './place-tests.ts'
import type { Rule } from './rule.ts'
import { otherSide, ownSide, pairsWithTwoOrigins } from './sides-of-element.ts'
import { capOfAnsweredRoutes, standings, supportThatMeets } from './support-table.ts'
import type { Side } from './words.ts'

/**
 * Sets of cases, however they are kept: as bits of many cases side by side, or as a diagram over what may be put
 * otherwise in one. The first argument is a set under work: it may be altered, and is not used again.
 */
export interface Sets<S> {
  none: () => S
  all: () => S
  copy: (set: S) => S
  widen: (set: S, by: S) => S
  narrow: (set: S, to: S) => S
  without: (set: S, what: S) => S
  isNone: (set: S) => boolean
  isAll: (set: S) => boolean
}

/**
 * The cases in which each has a word or a stronger one; words by their place in their order, from 1 on. What is given
 * is not to be altered.
 */
export interface WordSets<S> {
  element: (placed: PlacedElement, side: Side, word: number) => S
  route: (placed: PlacedRoute, word: number) => S
  test: (placed: PlacedTest, word: number) => S
  ground: (tests: readonly PlacedTest[], word: number) => S
}

const rankOf = (word: (typeof supportWords)[number]): number => supportWords.indexOf(word)

const heftiest = standings.length - 1

function ruleAt({ element, rules }: PlacedElement, place: number): PlacedRule {
  const rule = rules[place]
  if (rule === undefined) throw new Error(`${element.id} has no rule ${place}`)
  return rule
}

/** The sets found for one side of an element so far, by the least heft of its best reason or by the word. */
interface SideSets<S> {
  own: S[]
  other: S[]
  twoOrigins: S | undefined
  words: S[]
}

/**
 * Builds the words upward from the rules, through the same table and the same order of words as `words.ts`. A
 * word is only looked at where it is asked for, and a part only as long as it can still make a difference.
 */
export function wordSets<S>(
  sets: Sets<S>,
  engaged: (placed: PlacedRule) => S,
  applies: (placed: PlacedTest) => S,
): WordSets<S> {
  const { none, all, copy, widen, narrow, without, isNone, isAll } = sets
  const elements: Record<Side, SideSets<S>[]> = { risk: [], answer: [] }
  const rules = new Map<Rule, S>()

  function engagedAt(rule: PlacedRule): S {
    const known = rules.get(rule.rule)
    if (known !== undefined) return known
    const found = engaged(rule)
    rules.set(rule.rule, found)
    return found
  }

  /** Where some rule of the heft or of more is engaged. */
  function atLeast(known: S[], least: number, groups: readonly WeightGroup[], placed: PlacedElement): S {
    const before = known[least]
    if (before !== undefined) return before
    let found = least < heftiest ? copy(atLeast(known, least + 1, groups, placed)) : none()
    for (const { heft, places } of groups)
      if (heft === least) for (const place of places) found = widen(found, engagedAt(ruleAt(placed, place)))
    known[least] = found
    return found
  }

  function twoOrigins(known: SideSets<S>, placed: PlacedElement, side: Side): S {
    known.twoOrigins ??= pairsWithTwoOrigins(placed, side).reduce(
      (found, pair) =>
        widen(
          found,
          pair.reduce((both, place) => narrow(both, engagedAt(ruleAt(placed, place))), all()),
        ),
      none(),
    )
    return known.twoOrigins
  }

  function element(placed: PlacedElement, side: Side, word: number): S {
    const { law } = placed
    const known = elements[side][law.shape] ?? { own: [], other: [], twoOrigins: undefined, words: [] }
    elements[side][law.shape] = known
    const before = known.words[word]
    if (before !== undefined) return before
    const own = ownSide(law, side)
    const other = otherSide(law, side)
    let found = none()
    for (const { bestFor, bestAgainst, twoOrigins: wanted } of balancesThatGive(word)) {
      let so = copy(atLeast(known.own, bestFor.least, own, placed))
      if (bestFor.most !== undefined) so = without(so, atLeast(known.own, bestFor.most + 1, own, placed))
      if (bestAgainst.least > 0) so = narrow(so, atLeast(known.other, bestAgainst.least, other, placed))
      if (bestAgainst.most !== undefined) so = without(so, atLeast(known.other, bestAgainst.most + 1, other, placed))
      if (isNone(so)) continue
      if (wanted === true) so = narrow(so, twoOrigins(known, placed, side))
      if (wanted === false) so = without(so, twoOrigins(known, placed, side))
      found = widen(found, so)
    }
    known.words[word] = found
    return found
  }

  function route({ elements: needed, answers }: PlacedRoute, word: number): S {
    let so = all()
    for (const part of needed) {
      if (isNone(so)) return so
      so = narrow(so, element(part, 'risk', word))
    }
    if (word <= rankOf(capOfAnsweredRoutes)) return so
    for (const { placed } of answers) {
      if (isNone(so)) return so
      so = without(so, element(placed, 'answer', rankOf(supportThatMeets)))
    }
    return so
  }

  function test(placed: PlacedTest, word: number): S {
    let found = none()
    const applying = applies(placed)
    if (isNone(applying)) return found
    for (const part of placed.routes) {
      if (isAll(found)) return found
      found = widen(found, narrow(copy(applying), routeAt(part, word)))
    }
    return found
  }

  function ground(tests: readonly PlacedTest[], word: number): S {
    let found = none()
    for (const placed of tests) {
      if (isAll(found)) return found
      found = widen(found, testAt(placed, word))
    }
    return found
  }
  const routeAt = byWord(route)
  const testAt = byWord(test)
  return { element, route: routeAt, test: testAt, ground }
}

/** Finds a set once for each word. */
function byWord<P, S>(find: (placed: P, word: number) => S): (placed: P, word: number) => S {
  const found = new Map<P, S[]>()
  return (placed, word) => {
    let known = found.get(placed)
    if (known === undefined) {
      known = []
      found.set(placed, known)
    }
    const set = known[word] ?? find(placed, word)
    known[word] = set
    return set
  }
}
