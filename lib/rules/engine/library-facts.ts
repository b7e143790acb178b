import type { FactScalar } from '#lib/domain/assertion'
import { doesNotApply } from '#lib/domain/facts/declare'
import { ageInYears } from '#lib/domain/shelf-life'
import { countOrigins } from './count-origins.ts'
import { matchesQuery } from './material.ts'
import type { RecordsOnDate } from './record-standing.ts'
import type { DerivedFact } from './rule-set.ts'

/**
 * The facts computed from the stored records that count on the date. Where no record speaks, a count is 0,
 * and an age does not apply: a record that does not exist is neither young nor old.
 */
export function deriveLibraryFacts(derived: readonly DerivedFact[], records: RecordsOnDate): Map<string, FactScalar> {
  return new Map(derived.map((fact) => [fact.fact, derive(fact, records)]))
}

function derive({ query, direction, measure }: DerivedFact, records: RecordsOnDate): FactScalar {
  const counted = records.published.filter(
    (record) => record.direction === direction && matchesQuery(record, query) && records.standing(record) === 'counts',
  )
  if (measure === 'origins') return countOrigins(counted)
  const ages = counted.map((record) => ageInYears(record, records.on))
  return ages.length > 0 ? Math.min(...ages) : doesNotApply
}
