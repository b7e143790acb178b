import { successorOf } from '#lib/domain/ledger/claim-state'
import { bornOutBy } from '../origins.ts'
import { placedClaims } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const overturnedAuthority = defineCheck({
  id: 'overturned-authority',
  title: 'A decision that no longer stands',
  asks: 'Does a superseded decision say that it was overturned or overtaken, and does nothing rest on it?',
  source: 'Research on the evidence, section 5, check 16: [2019] NZCA 209 and [2022] NZSC 44.',
  *find(ledger) {
    for (const { claim, entry, source, state } of placedClaims(ledger)) {
      if (source.kind === 'court-decision' && state === 'superseded' && !isLabelled(claim.tags, claim.proposition))
        yield {
          claims: [claim.id],
          related: [successorOf(entry.moves) ?? []].flat(),
          found: 'Another took the place of this decision, and it does not say what became of it.',
          expected: 'That it was overturned, or that it stands and was only followed by more.',
          toDo: 'Read the later decision, and tag this one “overturned” or say in the claim what followed.',
        }
      for (const id of state === 'superseded' ? [] : bornOutBy(entry)) {
        const other = ledger.entries.get(id)
        if (
          other &&
          ledger.sources.get(other.claim.source)?.kind === 'court-decision' &&
          other.claim.tags.includes('overturned')
        )
          yield {
            claims: [claim.id],
            related: [id],
            found: `It is held to be borne out by ${id}, which was overturned.`,
            expected: 'Decisions that stand.',
            toDo: 'Look whether it is still borne out without that decision, and move it back if it is not.',
          }
      }
    }
  },
})

const isLabelled = (tags: readonly string[], proposition: string): boolean =>
  tags.includes('overturned') ||
  /\b(?:overturned|reversed|set aside|overtaken|later (?:quashed|annulled))\b/i.test(proposition)
