import 'server-only'
import type { PDFPage, Quad } from 'mupdf'
import { lettersOf } from '#lib/domain/redaction'

/** The letters of a page as they stand, with where each is; what lies outside of what is shown is among them. */
export interface PageLetters {
  letters: string
  /** Of each letter of `letters`: its four corners. */
  quads: Quad[]
}

export function lettersOfPage(page: PDFPage): PageLetters {
  const quads: Quad[] = []
  let letters = ''
  // Ligatures taken apart; nothing left out because of where it is; lines not joined, for hyphens are no letters anyway.
  const text = page.toStructuredText('clip=no,preserve-ligatures=no')
  text.walk({
    onChar(character, _origin, _font, _size, quad) {
      for (const letter of lettersOf(character)) {
        letters += letter
        for (let unit = 0; unit < letter.length; unit += 1) quads.push(quad)
      }
    },
  })
  text.destroy()
  return { letters, quads }
}

/** Where a term stands: one list of corners for each time. Times that overlap are all there. */
export function findTerm({ letters, quads }: PageLetters, term: string): Quad[][] {
  const wanted = lettersOf(term)
  const found: Quad[][] = []
  for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + 1))
    found.push(quads.slice(at, at + wanted.length))
  return found
}
