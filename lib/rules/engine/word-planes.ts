import { supportWords } from '#lib/domain/support'
import type { PlacedRule, PlacedTest } from './place-tests.ts'
import { type Sets, wordSets } from './word-sets.ts'

/** One bit for each of many cases, or of many suppositions about one case, 32 to a number. */
export type Plane = Int32Array<ArrayBuffer>

/** The words of many cases at once: for each word above the lowest, the cases whose word is that or a stronger one. */
export type WordPlanes = readonly Plane[]

/** The words of the tests of many cases that are heard in the same places on the same day. */
export interface PlanesOfWords {
  ground: (tests: readonly PlacedTest[]) => WordPlanes
}

/** The words above the lowest, by their place in the order of the words. */
const steps = supportWords.map((_, rank) => rank).slice(1)

/** `engaged` and `applies` give for each case whether the rule is a reason there and the test applies; `width` numbers each. */
export function wordPlanes(
  width: number,
  engaged: (placed: PlacedRule) => Plane,
  applies: (placed: PlacedTest) => Plane,
): PlanesOfWords {
  const sets = planes(width)
  const { ground } = wordSets(
    sets,
    (placed) => sets.copy(engaged(placed)),
    (placed) => sets.copy(applies(placed)),
  )
  return { ground: (tests) => steps.map((word) => ground(tests, word)) }
}

/** The empty and the full plane are one each, never altered, so that most of the work is known not to be needed. */
function planes(width: number): Sets<Plane> {
  const none: Plane = new Int32Array(width)
  const all: Plane = new Int32Array(width).fill(-1)
  const isNone = (plane: Plane): boolean => plane === none || isEvery(plane, 0)
  const isAll = (plane: Plane): boolean => plane === all || isEvery(plane, -1)
  const worked = (plane: Plane): Plane => (plane === none || plane === all ? plane.slice() : plane)
  return {
    none: () => none,
    all: () => all,
    copy: (plane) => (isNone(plane) ? none : plane.slice()),
    widen: (plane, by) => {
      if (by === none || plane === all) return plane
      const wide = worked(plane)
      for (let at = 0; at < width; at += 1) wide[at] = (wide[at] ?? 0) | (by[at] ?? 0)
      return wide
    },
    narrow: (plane, to) => {
      if (plane === none || to === none) return none
      const narrowed = worked(plane)
      for (let at = 0; at < width; at += 1) narrowed[at] = (narrowed[at] ?? 0) & (to[at] ?? 0)
      return isNone(narrowed) ? none : narrowed
    },
    without: (plane, what) => {
      if (plane === none || what === none) return plane
      const left = worked(plane)
      for (let at = 0; at < width; at += 1) left[at] = (left[at] ?? 0) & ~(what[at] ?? 0)
      return isNone(left) ? none : left
    },
    isNone,
    isAll,
  }
}

function isEvery(plane: Plane, bits: number): boolean {
  for (let at = 0; at < plane.length; at += 1) if (plane[at] !== bits) return false
  return true
}

/** The word of one case, by its place in the order of the words. */
export function wordIn(words: WordPlanes, at: number): number {
  let rank = 0
  for (const plane of words) if (((plane[at >> 5] ?? 0) & (1 << (at & 31))) !== 0) rank += 1
  return rank
}
