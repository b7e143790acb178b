import 'server-only'
import type { NotePart, WordMark, WordParagraph } from './word-paragraphs.ts'

/** A footnote or endnote as its part holds it. */
export interface WordNote {
  part: NotePart
  id: string
  text: string
}

export const keyOfNote = ({ part, id }: Pick<WordMark, 'part' | 'id'>): string => `${part} ${id}`

/**
 * The number of each note. Word stores none: it counts the marks as they come, footnotes by themselves and endnotes by
 * themselves, and leaves out those whose figure was typed. Endnotes go on from the footnotes here, so that no two
 * notes have one number; what was typed and is no number, and a note that no mark names, get one that is free.
 */
export function numbersOfNotes(paragraphs: readonly WordParagraph[], notes: readonly WordNote[]): Map<string, number> {
  const marks = paragraphs.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== 'string'))
  const numbers = new Map<string, number>()
  let counted = 0
  for (const part of ['footnotes', 'endnotes'])
    for (const mark of marks)
      if (mark.part === part && mark.typed === null && !numbers.has(keyOfNote(mark))) {
        counted += 1
        numbers.set(keyOfNote(mark), counted)
      }
  for (const mark of marks) {
    const typed = typedNumber(mark.typed)
    if (typed !== null && !numbers.has(keyOfNote(mark))) numbers.set(keyOfNote(mark), typed)
  }
  const taken = new Set(numbers.values())
  for (const note of [...marks, ...notes]) {
    if (numbers.has(keyOfNote(note))) continue
    do counted += 1
    while (taken.has(counted))
    numbers.set(keyOfNote(note), counted)
  }
  return numbers
}

const typedNumber = (typed: string | null): number | null => {
  const [figures] = /\d{1,3}/.exec(typed?.normalize('NFKC') ?? '') ?? []
  return figures === undefined ? null : Number(figures)
}
