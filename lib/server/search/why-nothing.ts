import 'server-only'
import type { LibraryFilter } from '#lib/ledger/search/library-filter'
import { searchLibrary } from './search-library.ts'

/** What a search that found nothing would have found with less: nothing is guessed, each number is a search. */
export interface WhyNothing {
  /** With the same words and no filter; null where there was no filter. */
  withoutFilters: number | null
  /** With each of the words alone, under the same filters; none where there was one word, or an operator. */
  words: { word: string; total: number }[]
}

const mostWords = 8

/** Looks again, with less each time. */
export async function whyNothing({ query, ...filter }: LibraryFilter & { query: string }): Promise<WhyNothing> {
  const isNarrowed = Object.values(filter).some((value) => value !== undefined)
  const totalOf = async (asked: LibraryFilter & { query: string }) => (await searchLibrary(asked, { limit: 0 })).total
  const words = /["-]|\bor\b/i.test(query) ? [] : [...new Set(query.trim().split(/\s+/))]
  const counted: WhyNothing['words'] = []
  if (words.length > 1 && words.length <= mostWords)
    for (const word of words) counted.push({ word, total: await totalOf({ ...filter, query: word }) })
  return { withoutFilters: isNarrowed ? await totalOf({ query }) : null, words: counted }
}
