import { count, listInWords } from '#lib/domain/in-words'
import { bornOutBy, independentOrigins, originMarksOf, originsIn } from '../origins.ts'
import { placedClaims } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const sharedOrigin = defineCheck({
  id: 'shared-origin',
  title: 'Several sources, one origin',
  asks: 'Which sources rest on one publisher, address or document, so that they count once however many they are?',
  source: 'Research on the evidence, section 5, check 10; Eritrea: guidance that rested on one discredited report.',
  *find(ledger) {
    const sharing = new Map<string, { what: string; sources: Set<string> }>()
    for (const id of [...ledger.sources.keys()].sort())
      for (const { mark, what } of originMarksOf(ledger, id)) {
        const group = sharing.get(mark) ?? { what, sources: new Set() }
        group.sources.add(id)
        sharing.set(mark, group)
      }
    const groups = [...sharing.values()].filter(({ sources }) => sources.size > 1)
    // The same sources often share several marks, which is one thing to look at.
    for (const same of Map.groupBy(groups, ({ sources }) => [...sources].join()).values()) {
      const sources = [...(same[0]?.sources ?? [])]
      yield {
        sources,
        found: `${count(sources.length, 'source')} rest on ${listInWords(same.map(({ what }) => what))}.`,
        expected: 'Origins counted, not sources.',
        toDo: 'Enter for each whether it repeats the other, and look for a source that is independent of them.',
      }
    }
    for (const circle of originsIn(ledger).circles)
      yield {
        sources: circle,
        found: 'They name one another as the source of what they say.',
        expected: 'Somebody who was there first.',
        toDo: 'Find out who said it first, and enter that.',
      }
    for (const { entry, claim } of placedClaims(ledger)) {
      const others = bornOutBy(entry)
      if (others.length === 0 || independentOrigins(ledger, entry).independent > 1) continue
      yield {
        claims: [claim.id],
        related: others,
        found: 'It is held to be borne out by others, and no two of them are shown to be independent.',
        expected: 'At least two origins that do not rest on one another.',
        toDo: 'Enter the origin of each source; where they are one, move the claim back to checked.',
      }
    }
  },
})
