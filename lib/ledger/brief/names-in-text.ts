/** A name of two words or three: each begins with a capital. */
export interface NameFound {
  from: number
  to: number
  words: readonly string[]
}

const run = /\p{Lu}[\p{L}’'-]*\p{L}(?: \p{Lu}[\p{L}’'-]*\p{L})+/gu

/** The pairs of words that stand side by side with capitals: a longer name is all the pairs in it. */
export function namesIn(text: string): NameFound[] {
  return [...text.matchAll(run)].flatMap((match) => {
    const words = match[0].split(' ')
    let from = match.index
    return words.slice(1).map((word, index) => {
      const first = words[index] ?? ''
      const pair = { from, to: from + first.length + 1 + word.length, words: [bare(first), bare(word)] }
      from += first.length + 1
      return pair
    })
  })
}

const bare = (word: string) => word.replace(/[’']s?$/u, '').replaceAll('’', "'")

/**
 * Whether two pairs are one name in two spellings: one word is the same and the other differs by a letter (by two from
 * nine letters on), and not by an ending that grammar gives.
 */
export function isVariant(one: readonly string[], other: readonly string[]): boolean {
  const differing = [0, 1].filter((index) => one[index]?.toLowerCase() !== other[index]?.toLowerCase())
  const [index] = differing
  if (differing.length !== 1 || index === undefined) return false
  const [a, b] = [one[index]?.toLowerCase() ?? '', other[index]?.toLowerCase() ?? '']
  const length = Math.min(a.length, b.length)
  if (length < 5 || stemmed(a) === stemmed(b)) return false
  return distance(a, b) <= (length >= 9 ? 2 : 1)
}

const stemmed = (word: string) => word.replace(/(?:ies|es|s|e|y|n)$/u, '')

/** Letters to be put in, left out, changed or changed about to make one word of another (Damerau, adjacent). */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
