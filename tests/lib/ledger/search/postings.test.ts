import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Postings } from '#lib/ledger/search/postings'

const read = (postings: Postings): [number, number[]][] => {
  const all: [number, number[]][] = []
  postings.forEach((document, positions) => {
    all.push([document, [...positions]])
  })
  return all
}

describe('postings', () => {
  it('give back what was put in, whatever its numbers', () => {
    const ascending = (most: number) =>
      fc.uniqueArray(fc.nat(most), { minLength: 1, maxLength: 20 }).map((all) => all.sort((a, b) => a - b))
    fc.assert(
      fc.property(ascending(2 ** 31 - 1), ascending(5_000_000), (documents, positions) => {
        const postings = new Postings()
        for (const document of documents) postings.add(document, positions)
        expect(read(postings)).toEqual(documents.map((document) => [document, positions]))
      }),
    )
  })

  it('keep no more of what was removed than of what is there', () => {
    const postings = new Postings()
    const live = new Set(Array.from({ length: 100 }, (_, at) => at))
    for (const document of live) postings.add(document, [document])
    for (let document = 0; document < 90; document += 1) {
      live.delete(document)
      postings.remove((one) => live.has(one))
    }
    expect(postings.live).toBe(10)
    const kept = read(postings)
    expect(kept.length).toBeLessThan(30)
    expect(kept.filter(([document]) => live.has(document))).toEqual([...live].map((document) => [document, [document]]))
  })
})
