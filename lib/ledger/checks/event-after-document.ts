import { formatDate } from '#lib/domain/date-in-words'
import { datesIn } from '../brief/dates-in-text.ts'
import { isCertainlyAfter } from '../days.ts'
import { placedClaims } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const eventAfterDocument = defineCheck({
  id: 'event-after-document',
  title: 'An event later than its document',
  asks: 'Does a claim tell of something that happened after the document it is cited from came out?',
  source: 'Research on the evidence, section 5, check 8: March 2021 in a text dated 2020.',
  *find(ledger) {
    for (const { claim, source } of placedClaims(ledger)) {
      const { date, kind } = source
      if (date === null) continue
      const later = [
        ...(claim.eventDate === null ? [] : [claim.eventDate]),
        // A law or treaty speaks of days to come: when it enters into force, until when it applies.
        ...(kind === 'legislation' || kind === 'treaty' ? [] : [claim.asOf, ...daysIn(claim.proposition)]),
      ].filter((one) => isCertainlyAfter(one, date))
      const [last] = later.sort().reverse()
      if (last === undefined) continue
      yield {
        claims: [claim.id],
        sources: [source.id],
        found: `It speaks of ${formatDate(last)}, and its document is of ${formatDate(date)}.`,
        expected: 'A document that came out after what it tells of.',
        toDo: 'Check both dates; cite the later document that tells of it, or say that it was only announced.',
      }
    }
  },
})

/** A year alone may be the name of a law, so that only months and days are taken. */
const daysIn = (text: string): string[] => datesIn(text).flatMap(({ date }) => (date.length > 4 ? [date] : []))
