import { notSuperseded } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const toldTwice = defineCheck({
  id: 'told-twice',
  title: 'A fact told twice',
  asks: 'Is a record marked as telling again what another tells?',
  source: 'Research on the evidence, section 5, check 10.',
  *find(ledger) {
    for (const { claim, entry } of notSuperseded(ledger)) {
      if (!claim.tags.includes('duplicate-fact')) continue
      const grounds = entry.moves.map(({ ground }) => ground).join(' ')
      const twins = (grounds.match(/\b[a-z0-9]+(?:-[a-z0-9]+)+\b/g) ?? []).filter(
        (id) => id !== claim.id && ledger.entries.has(id),
      )
      yield {
        claims: [claim.id],
        related: twins,
        found: twins.length > 0 ? `It tells what ${twins.join(' and ')} tells.` : 'It tells what another claim tells.',
        expected: 'One claim for one fact, with all its sources.',
        toDo: 'Count them once; print the better sourced one.',
      }
    }
  },
})
