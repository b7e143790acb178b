import { compareQuotation, findQuotation, type PageText, type ReadCopy, readCopy } from './compare-quotation.ts'
import { quotationWords } from './quotation-words.ts'
import type { ComparedCopy, Found, NotFound } from './verdict.ts'

/** So many pages before a page and after it a quotation on it can reach: what it leaves out is about a page at most. */
export const pagesAround = 2

/** A quotation that is kept with a claim. */
export interface KeptQuotation {
  /** Of the claim. */
  id: string
  original: string
  /** Where an earlier comparison with this copy, which did not find it, found what is nearest to it. */
  nearestOn: readonly number[]
}

/** A quotation that stands on a page, or should. */
export interface QuotedHere {
  id: string
  /** False: the copy has other words there, which are the nearest. */
  found: boolean
  /** What came of the comparison. */
  words: string
  /** Where, on this page: in UTF-16 units from its beginning. */
  passages: { start: number; end: number }[]
}

/**
 * The quotations that stand on a page, and those that were looked for in vain and come nearest to their words here.
 *
 * @param around the page, and up to `pagesAround` pages before and after it, in reading order
 */
export function quotedOnPage(
  copy: ComparedCopy,
  around: readonly PageText[],
  page: number,
  kept: readonly KeptQuotation[],
): QuotedHere[] {
  if (kept.length === 0) return []
  const read = readCopy(copy, around)
  return kept.flatMap(({ id, original, nearestOn }) => {
    const verdict = verdictHere(original, read, page, nearestOn.includes(page))
    if (verdict === null) return []
    const passages = verdict.kind === 'found' ? verdict.passages : (verdict.nearest?.passages ?? [])
    const here = passages.filter((range) => range.page === page).map(({ start, end }) => ({ start, end }))
    return here.length === 0
      ? []
      : [{ id, found: verdict.kind === 'found', words: quotationWords(verdict), passages: here }]
  })
}

function verdictHere(original: string, read: ReadCopy, page: number, isNearest: boolean): Found | NotFound | null {
  const found = findQuotation(original, read, page)
  if (found || !isNearest) return found
  const verdict = compareQuotation(original, read, page)
  return verdict.kind === 'no-text' ? null : verdict
}
