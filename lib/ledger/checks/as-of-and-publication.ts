import { firstDayOf, lastDayOf } from '#lib/domain/calendar-date'
import { formatDate } from '#lib/domain/date-in-words'
import { yearsLater } from '../days.ts'
import { notSuperseded } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const asOfAndPublication = defineCheck({
  id: 'as-of-and-publication',
  title: 'Speaks of another year than its document',
  asks: 'Do the day a claim speaks of and the day its document came out lie more than a year apart, so that one hides the other?',
  source: 'Research on the evidence, section 5, check 1.',
  *find(ledger) {
    for (const { claim, source } of notSuperseded(ledger)) {
      if (source.date === null) continue
      const came = `${source.date.length === 10 ? 'on' : 'in'} ${formatDate(source.date)}`
      const spoken = formatDate(claim.asOf)
      if (firstDayOf(source.date) > yearsLater(claim.asOf, 1))
        yield {
          claims: [claim.id],
          found: `The document came out ${came}, and the claim speaks of ${spoken}, more than a year before.`,
          expected: 'A day of which the document speaks, not far from its own.',
          toDo: `Print “as of ${spoken}” with the claim, or find what says the same of a later day.`,
        }
      else if (claim.asOf > yearsLater(lastDayOf(source.date), 1))
        yield {
          claims: [claim.id],
          found: `The claim speaks of ${spoken}, more than a year after its document came out ${came}.`,
          expected: 'A document that is not older than what it is cited for.',
          toDo: `Cite what shows that it was still so on ${spoken}, or move the claim back to the day of its document.`,
        }
    }
  },
})
