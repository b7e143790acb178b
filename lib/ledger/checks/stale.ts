import { formatDate } from '#lib/domain/date-in-words'
import { count } from '#lib/domain/in-words'
import { ageInYears, isStale, shelfLifeYears } from '#lib/domain/shelf-life'
import { notSuperseded } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const stale = defineCheck({
  id: 'stale',
  title: 'Older than its kind keeps',
  asks: 'Is a claim older than material of its kind is relied on, so that the other side can say things have changed?',
  source:
    'Reliance on current material: Liu v. Poland, no. 37610/18; limits by kind from the research on the evidence.',
  *find(ledger, { today }) {
    for (const { claim, source } of notSuperseded(ledger)) {
      const subject = { kind: source.kind, asOf: claim.asOf }
      const years = shelfLifeYears[source.kind]
      if (years === null || !isStale(subject, today)) continue
      yield {
        claims: [claim.id],
        found: `It speaks of ${formatDate(claim.asOf)}, ${count(ageInYears(subject, today), 'year')} ago.`,
        expected: `Material of its kind that is no older than ${count(years, 'year')}.`,
        toDo: 'Look for a newer report on the same point and let it take the place of this one, or say that none was found.',
      }
    }
  },
})
