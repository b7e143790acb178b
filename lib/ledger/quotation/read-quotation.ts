import { type Folded, fold, isUnspaced, isWord } from './fold.ts'

/** A run of the quotation that has to stand in the copy as it is. */
export interface Piece {
  folded: Folded
  /** Letters in square brackets that begin its first word (`[t]he`) or end its last (`convict[ed]`); null for none. */
  head: string | null
  tail: string | null
}

/**
 * What stands between two pieces. `next`: nothing. `omission`: an ellipsis. `inside`: square brackets inside a word.
 * `brackets`: words in square brackets, which the copy may not have or have others for.
 */
export interface Link {
  kind: 'next' | 'omission' | 'inside' | 'brackets'
  /** What is in the brackets; empty for none. */
  quoted: string
}

export interface ReadQuotation {
  pieces: Piece[]
  /** `links[i]` stands after `pieces[i]`. */
  links: Link[]
  /** Square brackets before the first piece and after the last. */
  edges: { before: string[]; after: string[] }
}

/** An ellipsis in any of its forms, in brackets or not; or words in brackets. */
const breaksOff =
  /[[(［〔]\s*(?:…+|\.(?:\s?\.){2,})\s*[\])］〕]|…+|\.(?:\s?\.){2,}|[[［〔]([^[\]［］〔〕]{0,200})[\]］〕]/gu

/** The marks in which somebody put the whole of it are not part of it. */
const outerMarks = /^[\s"'“”„‘’«»「」『』＂＇]+|[\s"'“”„‘’«»「」『』＂＇]+$/gu

/** Takes a quotation apart where whoever quotes left something out, put something in or changed a letter. */
export function readQuotation(quotation: string): ReadQuotation {
  const text = quotation.replace(outerMarks, '')
  const read: ReadQuotation = { pieces: [], links: [], edges: { before: [], after: [] } }
  let link: Link = { kind: 'next', quoted: '' }
  let head: string | null = null
  let from = 0

  const takeText = (part: string): void => {
    const folded = fold(part)
    if (folded.signs === '') return
    if (read.pieces.length > 0) read.links.push(link)
    else if (link.quoted !== '') read.edges.before.push(link.quoted)
    read.pieces.push({ folded, head, tail: null })
    head = null
    link = { kind: 'next', quoted: '' }
  }

  for (const match of text.matchAll(breaksOff)) {
    takeText(text.slice(from, match.index))
    const quoted = match[1]?.trim()
    from = match.index + match[0].length
    const last = read.pieces.at(-1)
    const isLetters = quoted !== undefined && /^[\p{L}\p{M}]+$/u.test(quoted)
    const afterWord = isLetters && touches(text.charCodeAt(match.index - 1))
    const beforeWord = isLetters && touches(text.charCodeAt(from))
    if (quoted === undefined) link = { kind: 'omission', quoted: '' }
    else if (afterWord && beforeWord) link = { kind: 'inside', quoted }
    else if (beforeWord) head = quoted
    else if (afterWord && last && link.kind === 'next') last.tail = quoted
    else link = { kind: link.kind === 'omission' ? 'omission' : 'brackets', quoted: `${link.quoted} ${quoted}`.trim() }
  }
  takeText(text.slice(from))
  if (link.quoted !== '') read.edges.after.push(link.quoted)
  return read
}

const touches = (unit: number): boolean => isWord(unit) && !isUnspaced(unit)
