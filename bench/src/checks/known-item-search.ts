import { search } from '../../../lib/ledger/search/search.ts'
import { type SearchDocument, SearchIndex } from '../../../lib/ledger/search/search-index.ts'
import { at, knownItems, makeClaims } from '../made-up-claims.ts'
import type { Figures } from '../processes.ts'
import { seeded } from '../seeded.ts'

const weights = { title: 4, proposition: 2, quotation: 1, source: 1, tags: 1 }
const repeats = 8

/**
 * Searches of somebody who knows what they look for, among so many made-up claims: two words and the beginning of a
 * third, a phrase, four Chinese characters, all from one claim. Milliseconds of this thread’s time, and how many times as
 * long it takes to look through every claim. What a slice of the building takes is told too.
 */
export async function knownItemSearch(count: number, queries: number): Promise<Figures> {
  const random = seeded(9)
  const claims = makeClaims(count, random)
  const index = new SearchIndex(weights)
  const slices: number[] = []
  let from = threadMs()
  const start = from
  await index.addMany(claims, async () => {
    const now = threadMs()
    slices.push(now - from)
    from = now
  })
  const buildMs = threadMs() - start
  const figures: Figures = {
    claims: count,
    buildMs,
    slices: slices.length,
    ...{ sliceP50Ms: at(slices, 0.5), sliceP99Ms: at(slices, 0.99), sliceMostMs: at(slices, 1) },
  }
  const all: number[] = []
  for (const [kind, typedOf] of Object.entries(knownItems)) {
    const times: number[] = []
    const scans: number[] = []
    let first = 0
    for (let run = -20; run < queries; run += 1) {
      const claim = claims[Math.floor(random() * claims.length)]
      const typed = claim && typedOf(claim, random)
      if (!typed) continue
      const { hits } = search([index], typed, { limit: 20 })
      if (run < 0) continue
      // The clock of a thread ticks every few milliseconds.
      const began = threadMs()
      for (let again = 0; again < repeats; again += 1) search([index], typed, { limit: 20 })
      times.push((threadMs() - began) / repeats)
      if (hits.some(({ document }) => document === claim)) first += 1
      if (run % 50 === 0) scans.push(scan(claims, typed))
    }
    all.push(...times)
    figures[kind] = {
      ...{ p50Ms: at(times, 0.5), p95Ms: at(times, 0.95), mostMs: at(times, 1) },
      ...{ amongFirst20: first / times.length, scanOverSearch: at(scans, 0.5) / at(times, 0.5) },
    }
  }
  return { ...figures, p50Ms: at(all, 0.5), p95Ms: at(all, 0.95) }
}

/** Milliseconds to look for the words of a query in every claim. */
function scan(claims: readonly SearchDocument[], typed: string): number {
  const words = typed.replaceAll('"', '').split(' ')
  const began = threadMs()
  let found = 0
  for (const { fields } of claims) {
    const text = Object.values(fields).join('\n').toLowerCase()
    if (words.every((word) => text.includes(word))) found += 1
  }
  return found === 0 ? Number.NaN : threadMs() - began
}

function threadMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
