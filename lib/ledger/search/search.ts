import { havePhrase, type Matches, match } from './match.ts'
import { type Query, readQuery } from './read-query.ts'
import type { SearchDocument, SearchIndex } from './search-index.ts'
import { type MatchedField, whyMatched } from './why-matched.ts'

export interface SearchFilter {
  /** By the name of the facet: any of the values will do. Every facet has to fit. */
  facets?: Readonly<Record<string, readonly string[]>>
  /** Days, both taken in. A month or a year fits when a day of it may be meant. How old becomes a day from today. */
  from?: string | undefined
  to?: string | undefined
}

export interface SearchHit {
  document: SearchDocument
  /** Empty when nothing was searched for, or its id. */
  matched: MatchedField[]
}

export interface SearchResult {
  hits: SearchHit[]
  /** Of all, not only those that are shown. */
  total: number
  /** So many fit but for their date, which nobody knows: they are left out and told. */
  undated: number
}

/**
 * Searches: the one whose id was typed first, then those that have all that was typed as one phrase, then the best match,
 * then the newest. An empty query lists everything, the newest first.
 */
export function search(
  index: SearchIndex,
  typed: string,
  { filter = {}, limit = 50, offset = 0 }: { filter?: SearchFilter; limit?: number; offset?: number } = {},
): SearchResult {
  const text = typed.trim()
  const query = readQuery(text)
  const found = text === '' ? match(index, { groups: [[]], whole: null }) : match(index, query)
  const byId = index.numberOf(text)
  const ranked: Ranked[] = []
  const best = new Best(offset + limit)
  let undated = 0
  for (const one of rankable(index, found, query, byId)) {
    const fit = fits(one.document, filter)
    if (fit === 'not-known') undated += 1
    if (fit === 'yes') ranked.push(one)
  }
  for (const one of ranked) best.take(one)
  return {
    hits: best.taken.slice(offset).map(({ document }) => ({ document, matched: whyMatched(index, document, query) })),
    total: ranked.length,
    undated,
  }
}

interface Ranked {
  document: SearchDocument
  /** 2 for the id that was typed, 1 for the whole phrase. */
  first: number
  score: number
}

function* rankable(
  index: SearchIndex,
  { numbers, scores }: Matches,
  { whole }: Query,
  byId?: number,
): Iterable<Ranked> {
  const phrase = whole === null ? undefined : havePhrase(index, whole, numbers)
  let seen = false
  for (const [at, number] of numbers.entries()) {
    const document = index.documentAt(number)
    if (!document) continue
    if (number === byId) seen = true
    yield { document, first: number === byId ? 2 : phrase?.has(number) ? 1 : 0, score: scores[at] ?? 0 }
  }
  const named = byId === undefined || seen ? undefined : index.documentAt(byId)
  if (named) yield { document: named, first: 2, score: 0 }
}

function inOrder(one: Ranked, other: Ranked): number {
  return (
    other.first - one.first ||
    other.score - one.score ||
    compare(other.document.date ?? '', one.document.date ?? '') ||
    compare(one.document.id, other.document.id)
  )
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The best of many, without putting all of them in order. */
class Best {
  readonly taken: Ranked[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  take(one: Ranked): void {
    const last = this.taken.at(-1)
    if (this.taken.length >= this.#most && (!last || inOrder(one, last) > 0)) return
    let low = 0
    let high = this.taken.length
    while (low < high) {
      const middle = (low + high) >> 1
      const there = this.taken[middle]
      if (there && inOrder(there, one) < 0) low = middle + 1
      else high = middle
    }
    this.taken.splice(low, 0, one)
    if (this.taken.length > this.#most) this.taken.pop()
  }
}

function fits({ facets, date }: SearchDocument, filter: SearchFilter): 'yes' | 'no' | 'not-known' {
  for (const [name, wanted] of Object.entries(filter.facets ?? {})) {
    const has = facets[name]
    const values = typeof has === 'string' ? [has] : (has ?? [])
    if (!values.some((value) => wanted.includes(value))) return 'no'
  }
  if (filter.from === undefined && filter.to === undefined) return 'yes'
  if (date === null) return 'not-known'
  // Every day of a month or a year begins as it is written, and none comes after it with the highest letter behind.
  const reaches = filter.from === undefined || `${date}\uffff` >= filter.from
  return reaches && (filter.to === undefined || date <= filter.to) ? 'yes' : 'no'
}
