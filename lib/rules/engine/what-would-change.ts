import type { Change } from '#lib/domain/assessment'
import { type Ground, grounds } from '#lib/domain/risk-area'
import { supportWords } from '#lib/domain/support'
import type { CaseView } from './case-view.ts'
import { testsOfGround } from './ground-finding.ts'
import { type MovingSet, movingSets, type Wanted, withoutLargerLists } from './moving-sets.ts'
import { type NearWords, type Neighbourhood, neighbourhoodOf, type Reach } from './near-words.ts'
import type { PlacedTest, Placement } from './place-tests.ts'
import { compareIds } from './prepare-rule-set.ts'
import type { SingleChange } from './single-changes.ts'
import { established, groundWord } from './words.ts'

/** Sets of more facts are not looked for. */
export const mostFactsChanged = 4

/** At most this much work, in branches joined, is done for the sets of one size. */
export const mostWorkOnChanges = 30_000

/** The sets found, and the grounds where the search ended at its limit. */
export interface Changes {
  changes: Change[]
  notExhausted: Ground[]
}

const directions = ['up', 'down'] as const
const kinds = ['answer', 'change'] as const

/**
 * The smallest sets of up to four facts whose answer or change moves the word of a ground: for each ground, up
 * and down, the fewest answers that move it, and the fewest facts that move it where something established is
 * among them, unless fewer answers do the same; no part of a set moves the ground the same way. Each, put into the case file in place of what stands there,
 * really gives the word named, and none is missing where `notExhausted` does not name the ground.
 *
 * For numbers and days one value stands for all that the rules treat alike; of two lists with which a set
 * does the same, the one that adds and removes less is given. Not looked at: facts computed from the
 * library, and what the stored profile of the requested state asserts, for a person's answer would stand
 * beside the profile and conflict with it, not replace it.
 */
export function whatWouldChange(view: CaseView, placement: Placement, limit = mostWorkOnChanges): Changes {
  const around = openOnce(neighbourhoodOf(view), limit)
  const changes: Change[] = []
  const notExhausted = new Set<Ground>()
  for (const area of grounds) {
    const tests = testsOfGround(placement, area)
    const from = groundWord(tests, established)
    const alone = around.single?.(tests, supportWords.indexOf(from)) ?? null
    for (const direction of directions) {
      let upTo = mostFactsChanged
      for (const kind of kinds) {
        const sought = { from: supportWords.indexOf(from), direction, kind, upTo, alone }
        const { sets, exhausted } = smallestSets(tests, sought, view, around)
        if (!exhausted) notExhausted.add(area)
        upTo = sets[0]?.changes.length ?? upTo
        for (const { changes: set, outcome } of sets)
          changes.push({ area, kind, from, to: supportWords[outcome] ?? from, changes: [...set] })
      }
    }
  }
  return { changes: changes.sort(byAreaAndFacts), notExhausted: [...notExhausted] }
}

/** Distances of one fact are opened for both kinds at once: which kind a fact is can be told afterwards. */
function openOnce({ near, bound, single }: Neighbourhood, limit: number): Around {
  const opened = new Map<string, NearWords>()
  const at = (asked: Reach, distance: number): NearWords => {
    const reach = distance === 1 ? 'all' : asked
    const key = `${reach} ${distance}`
    const known = opened.get(key) ?? near(reach, distance, limit)
    opened.set(key, known)
    return known
  }
  return { at, bound, single }
}

interface Around extends Pick<Neighbourhood, 'bound' | 'single'> {
  at: (reach: Reach, distance: number) => NearWords
}

interface Sought {
  from: number
  direction: (typeof directions)[number]
  kind: (typeof kinds)[number]
  /** Sets of more facts are not sought. */
  upTo: number
  /** What each fact does alone; null where diagrams have to tell. */
  alone: readonly SingleChange[] | null
}

/** Looks at one fact, then at two, until some set of the kind is found. */
function smallestSets(
  tests: readonly PlacedTest[],
  sought: Sought,
  view: CaseView,
  around: Around,
): { sets: readonly MovingSet[]; exhausted: boolean } {
  const { from, direction, kind, upTo, alone } = sought
  const moving = supportWords.reduce(
    (mask, _, word) => ((direction === 'up' ? word > from : word < from) ? mask | (1 << word) : mask),
    0,
  )
  if (moving === 0) return { sets: [], exhausted: true }
  const reach = kind === 'answer' ? 'answers' : 'all'
  let exhausted = true
  let looked = tests
  for (let distance = 1; distance <= upTo; distance += 1) {
    // Only now: for most grounds one fact suffices.
    if (distance === 2) looked = testsThatMatter(tests, sought, (placed) => around.bound(reach, placed))
    if (looked.length === 0) return { sets: [], exhausted: true }
    const found =
      distance === 1 && alone !== null
        ? { sets: movingAlone(alone, { moving, kind, view }), exhausted: true }
        : movingTogether(looked, around.at(reach, distance), { moving, distance, kind, view })
    exhausted &&= found.exhausted
    if (found.sets.length > 0) return { sets: found.sets, exhausted }
  }
  return { sets: [], exhausted }
}

/**
 * The tests to look at. A ground moves up by a test that can be stronger than its word, and no other tells how
 * far; it moves down only where every test can be weaker.
 */
function testsThatMatter(
  tests: readonly PlacedTest[],
  { from, direction }: Sought,
  bound: (placed: PlacedTest) => number,
): readonly PlacedTest[] {
  if (direction === 'up') return tests.filter((placed) => bound(placed) >> (from + 1) !== 0)
  const weaker = (1 << from) - 1
  return tests.every((placed) => (bound(placed) & weaker) !== 0) ? tests : []
}

function movingAlone(
  alone: readonly SingleChange[],
  { moving, kind, view }: Pick<Wanted, 'moving' | 'kind' | 'view'>,
): MovingSet[] {
  const sets = alone
    .filter(({ outcome, isAnswer }) => (moving & (1 << outcome)) !== 0 && isAnswer === (kind === 'answer'))
    .map(({ change, outcome }) => ({ changes: [change], outcome }))
  return withoutLargerLists(sets, view)
}

function movingTogether(tests: readonly PlacedTest[], around: NearWords, wanted: Wanted) {
  const ground = around.words.ground(tests)
  const found = movingSets(ground, around, wanted)
  return { sets: found.sets, exhausted: found.exhausted && around.store.isExact(ground) }
}

const byAreaAndFacts = (a: Change, b: Change): number =>
  grounds.indexOf(a.area) - grounds.indexOf(b.area) ||
  a.changes.length - b.changes.length ||
  compareIds(factsIn(a), factsIn(b)) ||
  supportWords.indexOf(a.to) - supportWords.indexOf(b.to) ||
  compareIds(JSON.stringify(a.changes), JSON.stringify(b.changes))

const factsIn = ({ changes }: Change): string => changes.map(({ fact }) => fact).join(' ')
