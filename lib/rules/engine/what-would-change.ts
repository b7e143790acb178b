import type { Change } from '#lib/domain/assessment'
import { type Ground, grounds } from '#lib/domain/risk-area'
import { supportWords } from '#lib/domain/support'
import type { CaseView } from './case-view.ts'
import type { Diagram } from './diagram.ts'
import { joins } from './diagram-sets.ts'
import { isList } from './fact-standing.ts'
import { testsOfGround } from './ground-finding.ts'
import { type ChangeKind, kindOf, type MovingSet, movingSets, withoutLargerLists } from './moving-sets.ts'
import { type NearWords, type Neighbourhood, neighbourhoodOf, type Reach } from './near-words.ts'
import type { PlacedTest, Placement } from './place-tests.ts'
import { compareIds } from './prepare-rule-set.ts'
import type { Supposition } from './suppositions.ts'
import { established, groundWord } from './words.ts'

/** Sets of more facts are not looked for. */
export const mostFactsChanged = 4

/** At most this much work, in branches joined, is done for the sets of one size. */
export const mostWorkOnChanges = 60_000

/** The sets found, and the grounds where the search ended at its limit. */
export interface Changes {
  changes: Change[]
  notExhausted: Ground[]
}

const directions = ['up', 'down'] as const
const kinds: readonly ChangeKind[] = ['answer', 'change']

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
    if (tests.length === 0) continue
    const from = groundWord(tests, established)
    const alone = around.alone(tests, supportWords.indexOf(from))
    for (const direction of directions) {
      let upTo = mostFactsChanged
      for (const kind of kinds) {
        const sought = { from: supportWords.indexOf(from), direction, kind, upTo, alone, view }
        const { sets, exhausted } = smallestSets(tests, sought, around)
        if (!exhausted) notExhausted.add(area)
        upTo = sets[0]?.changes.length ?? upTo
        for (const { changes: set, word } of sets)
          changes.push({
            area,
            kind,
            from,
            to: supportWords[word] ?? from,
            changes: set.map(({ fact, to }) => ({ fact, to })),
          })
      }
    }
  }
  return { changes: changes.sort(byAreaAndFacts), notExhausted: [...notExhausted] }
}

interface Around {
  /** The words near to how the case stands, opened once for each reach and distance. */
  at: (reach: Reach, distance: number) => NearWords
  /** The facts that lead away from the word alone; null where diagrams have to tell. */
  alone: (tests: readonly PlacedTest[], from: number) => readonly MovingSet[] | null
  /** Sets of facts with the words they give. */
  withWords: (sets: readonly Supposition[], tests: readonly PlacedTest[]) => MovingSet[]
}

function openOnce({ near, alone, suppose }: Neighbourhood, limit: number): Around {
  const opened = new Map<string, NearWords>()
  const at = (reach: Reach, distance: number): NearWords => {
    const key = `${reach} ${distance}`
    const known = opened.get(key) ?? near(reach, distance, limit)
    opened.set(key, known)
    return known
  }
  const withWords: Around['withWords'] = (sets, tests) => {
    const words = suppose(sets)(tests)
    return sets.map((changes, place) => ({ changes, word: words[place] ?? 0 }))
  }
  return {
    at,
    alone: (tests, from) => {
      const sets = alone(tests)?.map((change) => [change])
      if (sets === undefined) return null
      const words = suppose(sets)(tests)
      return sets.flatMap((changes, place) => {
        const word = words[place] ?? from
        return word === from ? [] : [{ changes, word }]
      })
    },
    withWords,
  }
}

interface Sought {
  /** The word as it stands, by its place in their order. */
  from: number
  direction: (typeof directions)[number]
  kind: ChangeKind
  /** Sets of more facts are not sought. */
  upTo: number
  alone: readonly MovingSet[] | null
  view: CaseView
}

/** Looks at one fact, then at two, until some set of the kind is found. */
function smallestSets(
  tests: readonly PlacedTest[],
  sought: Sought,
  around: Around,
): { sets: readonly MovingSet[]; exhausted: boolean } {
  const { from, direction, alone, view } = sought
  let exhausted = true
  if (direction === 'up' ? from === supportWords.length - 1 : from === 0) return { sets: [], exhausted }
  const single = movingAlone(alone ?? [], sought)
  if (single.length > 0) return { sets: withoutLargerLists(single, view), exhausted }
  for (const sizes of sizesTogether(sought)) {
    const found = movingTogether(tests, sizes, sought, around)
    exhausted &&= found.exhausted
    if (found.sets.length > 0) return { sets: withoutLargerLists(around.withWords(found.sets, tests), view), exhausted }
  }
  return { sets: [], exhausted }
}

const movingAlone = (alone: readonly MovingSet[], { from, direction, kind, view }: Sought): MovingSet[] =>
  alone.filter(
    ({ changes, word }) => (direction === 'up' ? word > from : word < from) && kindOf(changes, view) === kind,
  )

/**
 * Sizes of sets that are looked for in one diagram, the smallest first. The open facts are few enough to look
 * as far as we ever do at once; all facts are not.
 */
function sizesTogether({ kind, upTo, alone }: Sought): readonly number[][] {
  const sizes = Array.from({ length: upTo }, (_, at) => at + 1).slice(alone === null ? 0 : 1)
  return kind === 'answer' ? [sizes] : sizes.map((size) => [size])
}

/** The sets of the first of some sizes of which there are any. */
function movingTogether(
  tests: readonly PlacedTest[],
  sizes: readonly number[],
  { from, direction, kind, view }: Sought,
  around: Around,
): { sets: Supposition[]; exhausted: boolean } {
  const near = around.at(kind === 'answer' ? 'answers' : 'all', Math.max(...sizes))
  const read = (ground: Diagram, moving: number) => {
    let exhausted = near.store.isExact(ground)
    for (const size of sizes) {
      const found = movingSets(ground, near, { moving, size, kind, view })
      exhausted &&= found.exhausted
      if (found.sets.length > 0) return { sets: found.sets, exhausted }
    }
    return { sets: [], exhausted }
  }
  // A ground moves up where it has the next word or a stronger one, and down where it has its own no more.
  const found = direction === 'up' ? read(near.ground(tests, from + 1), 0b10) : read(near.ground(tests, from), 0b01)
  if (!found.sets.some(hasList)) return found
  // Items that do not decide whether the ground moves may decide how far.
  const passed = supportWords.flatMap((_, word) =>
    (direction === 'up' ? word > from : word > 0 && word <= from) ? [word] : [],
  )
  const howFar = passed.map((word) => near.ground(tests, word)).reduce((so, one) => near.store.join(joins.sum, so, one))
  return read(howFar, direction === 'up' ? ~0b1 : (1 << from) - 1)
}

const hasList = (set: Supposition): boolean => set.some(({ to }) => isList(to))

const byAreaAndFacts = (a: Change, b: Change): number =>
  grounds.indexOf(a.area) - grounds.indexOf(b.area) ||
  a.changes.length - b.changes.length ||
  compareIds(factsIn(a), factsIn(b)) ||
  supportWords.indexOf(a.to) - supportWords.indexOf(b.to) ||
  compareIds(JSON.stringify(a.changes), JSON.stringify(b.changes))

const factsIn = ({ changes }: Change): string => changes.map(({ fact }) => fact).join(' ')
