import { type Folded, fits, goesOn, isUnspaced, isWord } from './fold.ts'

/** The words of a text by their signs: a word, a sign that is none, or one character of a script without spaces. */
export interface Words {
  text: Folded
  /** First sign of each, and one past the last of all. */
  starts: Uint32Array
  count: number
}

export function wordsOf(text: Folded): Words {
  const { signs } = text
  const starts = new Uint32Array(signs.length + 1)
  let count = 0
  for (let i = 0; i < signs.length; i += 1) if (!belongs(text, i)) starts[count++] = i
  starts[count] = signs.length
  return { text, starts: starts.slice(0, count + 1), count }
}

/** Whether a sign belongs to the word that has begun, an apostrophe inside it too. */
function belongs(text: Folded, sign: number): boolean {
  const { signs, joints } = text
  if (sign === 0) return false
  const unit = signs.charCodeAt(sign)
  if (isUnspaced(unit)) return text.at[sign] === text.at[sign - 1]
  if (goesOn(text, sign)) return true
  const inWord = (at: number): boolean =>
    signs[at] === '"' &&
    joints[at] === 0 &&
    joints[at + 1] === 0 &&
    isWord(signs.charCodeAt(at - 1)) &&
    isWord(signs.charCodeAt(at + 1))
  return inWord(sign) || (isWord(unit) && inWord(sign - 1))
}

export const wordAt = ({ text, starts }: Words, word: number): string =>
  text.signs.slice(starts[word], starts[word + 1])

/** Whether two words are the same, in their signs and in what lies between them. */
export function isSameWord(one: Words, i: number, other: Words, j: number): boolean {
  const start = one.starts[i] ?? 0
  const length = (one.starts[i + 1] ?? 0) - start
  const there = other.starts[j] ?? 0
  if ((other.starts[j + 1] ?? 0) - there !== length) return false
  for (let k = 0; k < length; k += 1) {
    if (one.text.signs.charCodeAt(start + k) !== other.text.signs.charCodeAt(there + k)) return false
    if (k > 0 && !fits(one.text, start + k, other.text, there + k)) return false
  }
  return true
}
