import { havePhrase, type Matches, match } from './match.ts'
import { type Query, readQuery } from './read-query.ts'
import type { SearchDocument, SearchIndex } from './search-index.ts'
import { type MatchedField, whyMatched } from './why-matched.ts'

export interface SearchFilter {
  /** What moves while the documents stay: whether one fits as things stand. */
  fits?: ((document: SearchDocument) => boolean) | undefined
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
  /** The same by the value of the facet that was asked for. */
  counts: Readonly<Record<string, number>>
  /** So many fit but for their date, which nobody knows: they are left out and told. */
  undated: number
}

/**
 * Searches: the one whose id was typed first, then those that have all that was typed as one phrase, then the best match,
 * then the newest. An empty query lists everything, the newest first.
 *
 * @param indexes of the same fields, searched as if they were one: what is in none of them has no part in an answer, nor
 * in its order
 */
export function search(
  indexes: readonly SearchIndex[],
  typed: string,
  {
    filter = {},
    countBy,
    limit = 50,
    offset = 0,
  }: { filter?: SearchFilter; countBy?: string; limit?: number; offset?: number } = {},
): SearchResult {
  const text = typed.trim()
  const query = readQuery(text)
  const found = match(indexes, text === '' ? { groups: [[]], whole: null } : query)
  const best = new Best(offset + limit)
  const counts: Record<string, number> = {}
  let total = 0
  let undated = 0
  for (const [at, index] of indexes.entries())
    for (const one of rankable(index, found[at], query, text)) {
      const fit = fits(one.document, filter)
      if (fit === 'not-known') undated += 1
      if (fit !== 'yes') continue
      total += 1
      for (const value of countBy === undefined ? [] : valuesOf(one.document, countBy))
        counts[value] = (counts[value] ?? 0) + 1
      best.take(one)
    }
  const hits = best.taken.slice(offset).map(({ document, index }) => ({
    document,
    matched: whyMatched(index, document, query),
  }))
  return { hits, total, counts, undated }
}

interface Ranked {
  document: SearchDocument
  index: SearchIndex
  /** 2 for the id that was typed, 1 for the whole phrase. */
  first: number
  score: number
}

function* rankable(
  index: SearchIndex,
  { numbers, scores }: Matches = { numbers: new Uint32Array(0), scores: new Float64Array(0) },
  { whole }: Query,
  typed: string,
): Iterable<Ranked> {
  const byId = index.numberOf(typed)
  const phrase = whole === null ? undefined : havePhrase(index, whole, numbers)
  let seen = false
  for (const [at, number] of numbers.entries()) {
    const document = index.documentAt(number)
    if (!document) continue
    if (number === byId) seen = true
    yield { document, index, first: number === byId ? 2 : phrase?.has(number) ? 1 : 0, score: scores[at] ?? 0 }
  }
  const named = byId === undefined || seen ? undefined : index.documentAt(byId)
  if (named) yield { document: named, index, first: 2, score: 0 }
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

function valuesOf({ facets }: SearchDocument, name: string): readonly string[] {
  const has = facets[name]
  return typeof has === 'string' ? [has] : (has ?? [])
}

function fits(document: SearchDocument, filter: SearchFilter): 'yes' | 'no' | 'not-known' {
  for (const [name, wanted] of Object.entries(filter.facets ?? {}))
    if (!valuesOf(document, name).some((value) => wanted.includes(value))) return 'no'
  if (filter.fits?.(document) === false) return 'no'
  const { date } = document
  if (filter.from === undefined && filter.to === undefined) return 'yes'
  if (date === null) return 'not-known'
  // Every day of a month or a year begins as it is written, and none comes after it with the highest letter behind.
  const reaches = filter.from === undefined || `${date}\uffff` >= filter.from
  return reaches && (filter.to === undefined || date <= filter.to) ? 'yes' : 'no'
}
