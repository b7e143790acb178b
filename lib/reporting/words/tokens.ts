/** A word, a sign, a line break or a reference, and the spaces that stand before it. */
export interface Token {
  /** What it is compared by. */
  key: string
  /** What is printed: the key, but for references. */
  text: string
  before: string
}

/**
 * A reference is one piece, and so is a word with its apostrophes and inner points (`10.5`, `Art.3`); a character of a
 * script without spaces is a piece of its own, and so is every other sign.
 */
const pieces =
  /(?<space>[^\S\n]*)(?<piece>\[\[(?:see|record):[^\][]+\]\]|\n|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{M}\p{N}])+(?:['’.,-](?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}\p{N}])+)*|[^\s])/gu

/** The pieces of a text. Put together again they are the text, less the spaces at its end. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(pieces)].map(({ groups }) => {
    const key = groups?.piece ?? ''
    return { key, text: key, before: groups?.space ?? '' }
  })

/** A text of its pieces. The spaces before the first are left out. */
export const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ before, text }, index) => (index === 0 ? text : before + text)).join('')

/** Whether two texts have the same words and signs in the same order, whatever the spaces between them. */
export const sameWords = (one: string, other: string): boolean => {
  if (one === other) return true
  const [a, b] = [tokensOf(one), tokensOf(other)]
  return a.length === b.length && a.every(({ key }, index) => key === b[index]?.key)
}
