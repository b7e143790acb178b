import { canonicalHash } from '#lib/domain/canonical-hash'
import { type Ground, grounds } from '#lib/domain/risk-area'
import { type Support, supportWords } from '#lib/domain/support'

/** The words of all grounds of a case as one number: two bits a ground, in the order of `grounds`. */
export type PackedWords = number

/** Names what the numbers mean: numbers under another name say nothing here. */
export const wordsFormat: string = canonicalHash({ format: 'article-three/words@1', grounds, supportWords })

export const packWords = (wordOf: (ground: Ground) => Support): PackedWords =>
  grounds.reduce((packed, ground, at) => packed | (supportWords.indexOf(wordOf(ground)) << (2 * at)), 0)

export const wordOfGround = (packed: PackedWords, ground: Ground): Support =>
  supportWords[(packed >> (2 * grounds.indexOf(ground))) & 0b11] ?? 'not-raised'

/** A ground whose word is another one now. */
export interface MovedWord {
  ground: Ground
  from: Support
  to: Support
}

export const movedWords = (before: PackedWords, after: PackedWords): MovedWord[] =>
  grounds
    .map((ground) => ({ ground, from: wordOfGround(before, ground), to: wordOfGround(after, ground) }))
    .filter(({ from, to }) => from !== to)
