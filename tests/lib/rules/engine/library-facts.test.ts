import { describe, expect, test } from 'vitest'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { deriveLibraryFacts } from '#lib/rules/engine/library-facts'
import { recordsOn } from '#lib/rules/engine/record-standing'
import type { DerivedFact } from '#lib/rules/engine/rule-set'
import { aRecord, publishedBy } from '#tests/support/invented-case'

const query = { tags: ['custody'] }
const derive = (records: readonly EvidenceRecord[], direction: DerivedFact['direction'] = 'supports-risk') =>
  Object.fromEntries(
    deriveLibraryFacts(
      [
        { fact: 'country.tortureReports.origins', query, direction, measure: 'origins' },
        { fact: 'country.tortureReports.ageYears', query, direction, measure: 'newest-age-years' },
      ],
      recordsOn(records, '2026-06-01'),
    ),
  )
const facts = (origins: number, age: number | 'does-not-apply') => ({
  'country.tortureReports.origins': origins,
  'country.tortureReports.ageYears': age,
})
const custody = (id: string, different: Partial<EvidenceRecord> = {}) => aRecord(id, { ...query, ...different })

describe('a fact computed from the stored records', () => {
  test('counts origins, not records, and takes the age of the newest', () => {
    const records = [
      custody('a', { ...publishedBy('Elm', 'a'), asOf: '2019-06-01' }),
      custody('b', { ...publishedBy('Elm', 'b'), asOf: '2021-06-01' }),
      custody('c', { asOf: '2020-06-01' }),
    ]
    expect(derive(records)).toEqual(facts(2, 5))
  })

  test('looks only at records its query finds, that speak its way and that count', () => {
    const records = [
      aRecord('elsewhere', { tags: ['reform'] }),
      custody('against', { direction: 'against-risk', asOf: '2024-06-01' }),
      custody('wrong', { verification: { status: 'contradicted', checkedAgainst: [], note: '' } }),
      custody('old', { supersededBy: 'context' }),
      custody('context', { direction: 'context', asOf: '2020-06-01' }),
      custody('later', { source: { ...aRecord('later').source, date: '2026-06-02' } }),
    ]
    expect(derive(records)).toEqual(facts(0, 'does-not-apply'))
    expect(derive(records, 'against-risk')).toEqual(facts(1, 2))
    expect(derive(records, 'context')).toEqual(facts(1, 6))
  })
})
