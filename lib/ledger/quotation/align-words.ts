/** A step through two rows of words: a word of each that is the same or stands for the other, or a word of one only. */
export interface Step {
  kind: 'same' | 'changed' | 'missing' | 'added'
  /** Index of the word in the quotation, and in the text; -1 where it has none. */
  quoted: number
  stands: number
}

/** Of a word that only one of the two has: more than another word in its place, less than two other words. */
const alone = 4

const DIAGONAL = 1
const MISSING = 2
const ADDED = 3

/**
 * Aligns a quotation with the part of a text that is nearest to it, at least cost. Words of the text before and after
 * cost nothing, and nothing where the quotation leaves something out.
 *
 * @param cost of a word of the quotation standing for one of the text: 0 the same, 1 much alike, 3 another, 5 no word
 * @param omitsBefore whether something is left out before a word of the quotation
 */
export function alignWords(
  quoted: number,
  stands: number,
  cost: (quoted: number, stands: number) => number,
  omitsBefore: (quoted: number) => boolean,
): Step[] {
  const width = stands + 1
  const ways = new Uint8Array((quoted + 1) * width)
  let above = new Int32Array(width)
  let row = new Int32Array(width)
  for (let i = 1; i <= quoted; i += 1) {
    // Between this word and the next, words of the text cost nothing where something is left out.
    const skip = i < quoted && omitsBefore(i) ? 0 : alone
    row[0] = alone * i
    ways[i * width] = ADDED
    for (let j = 1; j < width; j += 1) {
      const diagonal = (above[j - 1] ?? 0) + cost(i - 1, j - 1)
      const missing = (row[j - 1] ?? 0) + skip
      const added = (above[j] ?? 0) + alone
      const least = Math.min(diagonal, missing, added)
      row[j] = least
      ways[i * width + j] = diagonal === least ? DIAGONAL : missing === least ? MISSING : ADDED
    }
    const spare = above
    above = row
    row = spare
  }
  let j = 0
  for (let k = 1; k < width; k += 1) {
    const here = above[k] ?? 0
    const best = above[j] ?? 0
    const firstDiagonal = ways[quoted * width + k] === DIAGONAL && ways[quoted * width + j] !== DIAGONAL
    if (here < best || (here === best && firstDiagonal)) j = k
  }
  const steps: Step[] = []
  let i = quoted
  while (i > 0) {
    const way = ways[i * width + j]
    if (way === DIAGONAL) {
      i -= 1
      j -= 1
      steps.push({ kind: cost(i, j) === 0 ? 'same' : 'changed', quoted: i, stands: j })
    } else if (way === MISSING) {
      j -= 1
      if (!(i < quoted && omitsBefore(i))) steps.push({ kind: 'missing', quoted: -1, stands: j })
    } else {
      i -= 1
      steps.push({ kind: 'added', quoted: i, stands: -1 })
    }
  }
  return steps.reverse()
}
