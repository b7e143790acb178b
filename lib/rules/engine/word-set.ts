import { type Support, type SupportRange, supportWords } from '#lib/domain/support'

/** A set of support words, without repeats. */
export type WordSet = ReadonlySet<Support>

/** Every word that combining one of each set can give. */
export function combine(sets: readonly WordSet[], start: Support, join: (a: Support, b: Support) => Support): WordSet {
  let words: Support[] = [start]
  for (const set of sets) words = [...new Set(words.flatMap((one) => [...set].map((other) => join(one, other))))]
  return new Set(words)
}

export const union = (...sets: readonly WordSet[]): WordSet => new Set(sets.flatMap((set) => [...set]))

/** In the order of the words. */
export const asRange = (words: WordSet, exact: boolean): SupportRange => ({
  reached: supportWords.filter((word) => words.has(word)),
  exact,
})
