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
    (placed) => sets.known(engaged(placed)),
    (placed) => sets.known(applies(placed)),
  )
  return {
    ground: (tests) => {
      const strongest = ground(tests, steps.length)
      let before = sets.all()
      return steps.map((word) => {
        // Where the strongest word is given everywhere, or a weaker one nowhere, there is nothing left to look for.
        if (!sets.isAll(strongest) && !sets.isNone(before)) before = ground(tests, word)
        return sets.plane(before)
      })
    },
  }
}

interface Planes extends Sets<number> {
  /** Takes a plane in. */
  known: (plane: Plane) => number
  /** A plane as it is now. */
  plane: (set: number) => Plane
}

/**
 * Planes side by side in one block of memory, each known by where it begins: hundreds are needed for one case, and as
 * objects they would cost more than all that is done with them. The empty and the full plane are one each, never
 * altered, so that most of the work is known not to be needed.
 */
function planes(width: number): Planes {
  let memory = new Int32Array(256 * width)
  let used = 0
  const take = (): number => {
    if (used === memory.length) {
      const before = memory
      memory = new Int32Array(2 * before.length)
      memory.set(before)
    }
    used += width
    return used - width
  }
  const copied = (set: number): number => {
    const copy = take()
    memory.copyWithin(copy, set, set + width)
    return copy
  }
  const isEvery = (set: number, bits: number): boolean => {
    for (let at = set; at < set + width; at += 1) if (memory[at] !== bits) return false
    return true
  }
  const none = take()
  const all = take()
  memory.fill(-1, all, all + width)
  const isNone = (set: number): boolean => set === none || isEvery(set, 0)
  const isAll = (set: number): boolean => set === all || isEvery(set, -1)
  const known = (set: number): number => (isNone(set) ? none : isAll(set) ? all : set)
  const worked = (set: number): number => (set === none || set === all ? copied(set) : set)
  return {
    known: (plane) => {
      const set = take()
      memory.set(plane, set)
      return known(set)
    },
    plane: (set) => memory.subarray(set, set + width),
    none: () => none,
    all: () => all,
    copy: (set) => (isNone(set) ? none : set === all ? all : copied(set)),
    widen: (set, by) => {
      if (by === none || set === all) return set
      if (by === all) return all
      const wide = worked(set)
      for (let at = 0; at < width; at += 1) memory[wide + at] = (memory[wide + at] ?? 0) | (memory[by + at] ?? 0)
      return wide
    },
    narrow: (set, to) => {
      if (set === none || to === none) return none
      if (to === all) return set
      const narrowed = worked(set)
      for (let at = 0; at < width; at += 1)
        memory[narrowed + at] = (memory[narrowed + at] ?? 0) & (memory[to + at] ?? 0)
      return isNone(narrowed) ? none : narrowed
    },
    without: (set, what) => {
      if (set === none || what === none) return set
      if (what === all) return none
      const left = worked(set)
      for (let at = 0; at < width; at += 1) memory[left + at] = (memory[left + at] ?? 0) & ~(memory[what + at] ?? 0)
      return isNone(left) ? none : left
    },
    isNone,
    isAll,
  }
}

/** The word of one case, by its place in the order of the words. */
export function wordIn(words: WordPlanes, at: number): number {
  let rank = 0
  for (const plane of words) if (((plane[at >> 5] ?? 0) & (1 << (at & 31))) !== 0) rank += 1
  return rank
}
