import { slotStanding } from '#lib/domain/ledger/contrary-slot'
import { notSuperseded } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const emptyContrarySlot = defineCheck({
  id: 'empty-contrary-slot',
  title: 'Nobody looked for what speaks against it',
  asks: 'Does every claim that supports a risk have beside it what speaks against it, or who searched for that and found nothing?',
  source: 'Product research, section 3.1.',
  *find(ledger) {
    for (const { claim, entry } of notSuperseded(ledger))
      if (slotStanding(claim.direction, entry.slot) === 'empty')
        yield {
          claims: [claim.id],
          found: 'Nothing stands against it, and nobody has signed that they searched.',
          expected: 'Contrary material, or a dated and signed search that found none.',
          toDo: 'Search for what speaks against it; enter it, or sign where you searched and with what words.',
        }
  },
})
