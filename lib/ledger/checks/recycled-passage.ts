import { nearCopies } from '../near-copies.ts'
import { placedClaims } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const recycledPassage = defineCheck({
  id: 'recycled-passage',
  title: 'A passage that comes back',
  asks: 'Do nearly the same words stand in several documents, as in yearly reports that carry a passage on, so that they count once?',
  source: 'Research on the evidence, section 5, check 12.',
  *find(ledger) {
    const placed = placedClaims(ledger)
    const texts = [
      ...placed.map((thing) => ({ thing, text: thing.claim.proposition })),
      ...placed.flatMap((thing) => (thing.claim.quotation ? [{ thing, text: thing.claim.quotation.original }] : [])),
    ]
    const told = new Set<string>()
    for (const group of nearCopies(texts)) {
      const claims = [...new Set(group.map(({ claim }) => claim.id))].sort()
      const sources = [...new Set(group.map(({ source }) => source.id))].sort()
      if (sources.length < 2 || told.has(claims.join())) continue
      told.add(claims.join())
      const publishers = new Set(group.map(({ source }) => source.publisher))
      yield {
        claims,
        sources,
        found:
          publishers.size === 1
            ? `Nearly the same words stand in ${sources.length} documents of ${[...publishers][0]}.`
            : `Nearly the same words stand in ${sources.length} documents of different publishers.`,
        expected: 'Words that each document has of its own, or one origin entered for all.',
        toDo: 'Find the first of them, enter it as the origin of the others, and count them once.',
      }
    }
  },
})
