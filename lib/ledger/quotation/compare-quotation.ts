import { findPassages, mostPieces, type Stand } from './find-passage.ts'
import { endOf, type Folded, fold } from './fold.ts'
import { type Folding, foldings, foldingsAt } from './foldings.ts'
import { nearestPassage } from './nearest-passage.ts'
import { type ReadQuotation, readQuotation } from './read-quotation.ts'
import { withoutRunningLines } from './running-lines.ts'
import type { Bracketed, ComparedCopy, Found, PageRange, Unmarked, Verdict } from './verdict.ts'

export interface PageText {
  /** As people count them, from 1. */
  page: number
  text: string
}

/** The text of a copy, made ready for any number of quotations. */
export interface ReadCopy {
  copy: ComparedCopy
  /** Page numbers, and where each begins in the text of all. */
  pages: readonly { page: number; start: number }[]
  folded: Folded
  /** The same text with running lines made white; made when it is first needed. */
  running: () => Folded
}

/** Folds the text of a copy. Pages are in reading order. */
export function readCopy(copy: ComparedCopy, pages: readonly PageText[]): ReadCopy {
  let start = 0
  const starts = pages.map(({ page, text }) => {
    const begins = start
    start += text.length + 1
    return { page, start: begins }
  })
  const texts = pages.map(({ text }) => text)
  const folded = fold(texts.join(pageEnd))
  let white: Folded | undefined
  const running = (): Folded => {
    const bare = white ? '' : withoutRunningLines(texts).join(pageEnd)
    white ??= bare === folded.source ? folded : fold(bare)
    return white
  }
  return { copy: { id: copy.id, sha256: copy.sha256 }, pages: starts, folded, running }
}

/** Folded as the end of a line. */
const pageEnd = '\f'

/**
 * Compares a quotation with the text of a copy.
 *
 * What the quotation shows as its own is allowed and told: an ellipsis leaves out up to about a page, square brackets
 * stand for letters of a word or for a few words, or for nothing. All else has to be the same but for the form of its
 * letters and signs (see `Folded`) and the white space, line ends and hyphens between them; what differs there is told.
 * It begins and ends with whole words: `legal` is not found in `illegal`, `500` not in `1,500`.
 *
 * @param quotation as it was typed, or as it was selected on a page
 * @param hint the page that is preferred where it stands on several
 */
export function compareQuotation(quotation: string, read: ReadCopy, hint?: number): Verdict {
  const { copy, folded } = read
  if (folded.signs === '') return { kind: 'no-text', copy, why: 'copy-without-text' }
  const parts = readQuotation(quotation)
  if (parts.pieces.length === 0) return { kind: 'no-text', copy, why: 'quotation-without-words' }
  if (parts.pieces.length > mostPieces) return { kind: 'no-text', copy, why: 'too-many-pieces' }
  const found = findParts(quotation, parts, read, hint)
  if (found) return found
  const nearest = nearestPassage(read.running(), parts)
  if (!nearest) return { kind: 'not-found', copy, nearest: null }
  const passages = onPages(read, nearest.start, nearest.end)
  return { kind: 'not-found', copy, nearest: { ...nearest, pages: pagesOf(passages), passages } }
}

/** The same where only what is found matters: nothing near is looked for, which is what takes time. */
export function findQuotation(quotation: string, read: ReadCopy, hint?: number): Found | null {
  const parts = readQuotation(quotation)
  const comparable = read.folded.signs !== '' && parts.pieces.length > 0 && parts.pieces.length <= mostPieces
  return comparable ? findParts(quotation, parts, read, hint) : null
}

function findParts(quotation: string, parts: ReadQuotation, read: ReadCopy, hint: number | undefined): Found | null {
  const plain = foundIn(read.folded, quotation, parts, read, hint, [])
  if (plain) return plain
  const running = read.running()
  return running === read.folded ? null : foundIn(running, quotation, parts, read, hint, ['running-lines'])
}

function foundIn(
  text: Folded,
  quotation: string,
  parts: ReadQuotation,
  read: ReadCopy,
  hint: number | undefined,
  because: readonly Folding[],
): Found | null {
  const places = findPassages(text, parts)
  const pageOf = (stands: readonly Stand[]): number => pageAt(read, text.at[stands[0]?.from ?? 0] ?? 0)
  const length = (stands: readonly Stand[]): number => (stands.at(-1)?.to ?? 0) - (stands[0]?.from ?? 0)
  let best: Stand[] | undefined
  for (const place of places) {
    const rank = (one: Stand[]): number => (pageOf(one) === hint ? 0 : 1)
    if (!best || rank(place) < rank(best) || (rank(place) === rank(best) && length(place) < length(best))) best = place
  }
  if (!best) return null
  const { omissions, brackets, passages } = shownChanges(text, parts, best, read)
  const differing = new Set<Folding>(because)
  for (const [at, { start }] of best.entries()) {
    const piece = parts.pieces[at]
    if (piece) for (const one of foldingsAt(piece.folded, text, start)) differing.add(one)
  }
  const pages = pagesOf(passages)
  const withoutOmission = parts.links.every(({ kind }) => kind !== 'omission')
  const elsewhere = withoutOmission ? places.map(pageOf).filter((page) => !pages.includes(page)) : []
  const found: Unmarked<Found> = {
    ...{ kind: 'found', copy: read.copy, quotation, pages, passages, omissions, brackets },
    folded: foldings.filter((one) => differing.has(one)),
    alsoOn: [...new Set(elsewhere)],
  }
  return found as Found
}

/** What the quotation shows of its own making, and the passages that are left between omissions. */
function shownChanges(
  text: Folded,
  { pieces, links, edges }: ReadQuotation,
  stands: readonly Stand[],
  read: ReadCopy,
): { omissions: PageRange[]; brackets: Bracketed[]; passages: PageRange[] } {
  const omissions: PageRange[] = []
  const passages: PageRange[] = []
  const brackets: Bracketed[] = edges.before.map((quoted) => ({ quoted, stands: '' }))
  let begins = stands[0]?.from ?? 0
  for (const [at, stand] of stands.entries()) {
    const piece = pieces[at]
    const link = links[at]
    const next = stands[at + 1]
    if (piece?.head != null) brackets.push({ quoted: piece.head, stands: written(text, stand.from, stand.start) })
    if (piece?.tail != null) brackets.push({ quoted: piece.tail, stands: written(text, stand.end, stand.to) })
    const between = next ? written(text, stand.to, next.from) : ''
    if (link && link.quoted !== '')
      brackets.push({ quoted: link.quoted, stands: link.kind === 'omission' ? '' : between })
    // Where the copy has an ellipsis of its own, or nothing, nothing is left out.
    const omits = link?.kind === 'omission' && next && !/^[\s.…]*$/u.test(between)
    if (omits) omissions.push(...onPages(read, text.at[stand.to] ?? 0, endOf(text, next.from - 1)))
    if (!next || omits) {
      passages.push(...onPages(read, text.at[begins] ?? 0, endOf(text, stand.to - 1)))
      begins = next?.from ?? 0
    }
  }
  brackets.push(...edges.after.map((quoted) => ({ quoted, stands: '' })))
  return {
    omissions,
    passages,
    brackets: brackets.filter(({ quoted, stands: is }) => quoted !== is && `[${quoted}]` !== is),
  }
}

/** The source of some signs, without what lies before and after them. */
const written = (text: Folded, from: number, to: number): string =>
  from >= to ? '' : text.source.slice(text.at[from], endOf(text, to - 1))

function pageIndex({ pages }: ReadCopy, at: number): number {
  let low = 0
  let high = pages.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pages[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

const pageAt = (read: ReadCopy, at: number): number => read.pages[pageIndex(read, at)]?.page ?? 0

/** A part of the text of all pages, page by page. */
function onPages(read: ReadCopy, start: number, end: number): PageRange[] {
  const ranges: PageRange[] = []
  for (let at = pageIndex(read, start); at < read.pages.length; at += 1) {
    const here = read.pages[at]
    if (!here || here.start >= end) break
    const pageEnds = (read.pages[at + 1]?.start ?? Number.POSITIVE_INFINITY) - pageEnd.length
    const from = Math.max(start, here.start)
    const to = Math.min(end, pageEnds)
    // White space alone is no part of it.
    if (/\S/u.test(read.folded.source.slice(from, to)))
      ranges.push({ page: here.page, start: from - here.start, end: to - here.start })
  }
  return ranges
}

const pagesOf = (ranges: readonly PageRange[]): number[] => [...new Set(ranges.map(({ page }) => page))]
