import { sameWords, textOf, tokensOf } from '../words/tokens.ts'
import { mergeRows } from './merge-rows.ts'
import type { Unit } from './unit.ts'

/** The words and the notes of a unit. */
export type Wording = Pick<Unit, 'text' | 'notes'>

/** Whether two say the same: the same words, and the same notes in the same order. */
export const sameWording = (one: Wording, other: Wording): boolean =>
  sameWords(one.text, other.text) &&
  one.notes.length === other.notes.length &&
  one.notes.every((note, index) => sameWords(note, other.notes[index] ?? ''))

/** Whether there is anything in it. */
export const isEmptyWording = ({ text, notes }: Wording): boolean => text.trim() === '' && notes.length === 0

/**
 * Merges two changes of one unit word by word, and note by note.
 *
 * @returns null where they are at odds
 */
export function mergeWordings(base: Wording, generated: Wording, edited: Wording): Wording | null {
  // The spaces of the hand where both have a word.
  const words = mergeRows(tokensOf(base.text), tokensOf(edited.text), tokensOf(generated.text), ({ key }) => key)
  const notes = mergeRows(base.notes, edited.notes, generated.notes, (note) => textOf(tokensOf(note)))
  return words.clean && notes.clean ? { text: textOf(words.row), notes: notes.row } : null
}
