import { endsBefore, type Folded, fits, goesOn, isWord } from './fold.ts'
import type { Link, Piece, ReadQuotation } from './read-quotation.ts'

/** Between two parts of a quotation at most so many signs may have been left out: about a page. */
const longestOmission = 3_000
/** In place of square brackets at most so many signs. */
const longestReplaced = 40
/** Of a word at most so many letters, where brackets stand inside it. */
const longestWord = 20
/** With more pieces than this a text is not quoted any more. */
export const mostPieces = 20
/** So many places at which it stands are told. */
const mostPlaces = 200

/** Where a piece stands, by its signs; `from` and `to` take in what its brackets stand for. */
export interface Stand {
  start: number
  end: number
  from: number
  to: number
}

/** Every way in which the pieces stand in the text in their order, the first for each beginning; in reading order. */
export function findPassages(text: Folded, { pieces, links }: ReadQuotation): Stand[][] {
  const stands: Stand[][] = []
  for (const [at, piece] of pieces.entries()) {
    const found = standsOf(text, piece, links[at - 1]?.kind === 'inside', links[at]?.kind === 'inside')
    if (found.length === 0) return []
    stands.push(found)
  }
  const failed = new Set<number>()
  const follow = (at: number, stand: Stand): Stand[] | null => {
    const link = links[at]
    const next = stands[at + 1]
    if (!link || !next) return [stand]
    const key = at * 2 ** 32 + stand.to
    if (failed.has(key)) return null
    for (let i = firstFrom(next, stand.to); i < next.length; i += 1) {
      const candidate = next[i]
      if (!candidate || candidate.from - stand.to > longest[link.kind]) break
      if (!mayStandBetween(text, link, stand, candidate)) continue
      const rest = follow(at + 1, candidate)
      if (rest) return [stand, ...rest]
    }
    failed.add(key)
    return null
  }
  const places: Stand[][] = []
  for (const first of stands[0] ?? []) {
    const whole = follow(0, first)
    if (whole) places.push(whole)
    if (places.length === mostPlaces) break
  }
  return places
}

const longest: Readonly<Record<Link['kind'], number>> = {
  next: 0,
  omission: longestOmission,
  inside: longestWord,
  brackets: longestReplaced,
}

/** Whether what the text has between two pieces is what the link lets stand there. */
function mayStandBetween(text: Folded, { kind }: Link, one: Stand, other: Stand): boolean {
  if (kind === 'inside') return isOneWord(text, one.end - 1, other.start)
  return true
}

/** Every place at which the letters of a piece stand, with words whole at either end. */
function standsOf(text: Folded, piece: Piece, insideBefore: boolean, insideAfter: boolean): Stand[] {
  const { signs } = piece.folded
  const found: Stand[] = []
  for (let start = text.signs.indexOf(signs); start !== -1; start = text.signs.indexOf(signs, start + 1)) {
    const end = start + signs.length
    if (!isSame(piece.folded, text, start)) continue
    const from = piece.head === null ? start : wordStart(text, start)
    const to = piece.tail === null ? end : wordEnd(text, end)
    if (!insideBefore && goesOn(text, from)) continue
    if (!insideAfter && !endsBefore(text, to)) continue
    found.push({ start, end, from, to })
  }
  return found
}

function isSame(piece: Folded, text: Folded, start: number): boolean {
  for (let i = 1; i < piece.signs.length; i += 1) if (!fits(piece, i, text, start + i)) return false
  return true
}

/** Whether from one sign to another all is one word. */
function isOneWord(text: Folded, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i += 1) if (!goesOn(text, i)) return false
  return true
}

function wordStart(text: Folded, start: number): number {
  let at = start
  while (start - at < longestWord && goesOn(text, at) && isWord(text.signs.charCodeAt(at - 1))) at -= 1
  return at
}

function wordEnd(text: Folded, end: number): number {
  let at = end
  while (at - end < longestWord && goesOn(text, at) && isWord(text.signs.charCodeAt(at))) at += 1
  return at
}

/** Index of the first stand that begins at or after a sign. */
function firstFrom(stands: readonly Stand[], sign: number): number {
  let low = 0
  let high = stands.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stands[middle]?.from ?? 0) < sign) low = middle + 1
    else high = middle
  }
  return low
}
