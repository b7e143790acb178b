import { isUnspaced } from './fold.ts'

/**
 * The words of a selection as a quotation: letter by letter, with a line end as a space. No space comes in where a line
 * ended with a hyphen inside a word, or between characters of a script that has none. A hyphen stays: whether the word has
 * it or the line end brought it, only who reads it knows.
 */
export function quotationOfSelection(selected: string): string {
  return selected.trim().replace(/\s*[\n\r\f\u2028\u2029]\s*/gu, (end: string, at: number, whole: string) => {
    const before = whole.slice(0, at)
    const after = whole.charCodeAt(at + end.length)
    const hyphenated = /[\p{L}\p{M}][-\u2010\u00ad]$/u.test(before) && /^\p{L}/u.test(whole.slice(at + end.length))
    return hyphenated || (isUnspaced(before.charCodeAt(before.length - 1)) && isUnspaced(after)) ? '' : ' '
  })
}
