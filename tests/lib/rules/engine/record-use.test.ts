import { describe, expect, test } from 'vitest'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { asEvidence, countedSupport, matchesQuery, materialOf, speaksAgainst } from '#lib/rules/engine/material'
import { recordsOn } from '#lib/rules/engine/record-standing'
import type { Rule } from '#lib/rules/engine/rule'
import { aRecord } from '#tests/support/invented-case'
import { aRule } from '#tests/support/invented-law'

const on = '2026-06-01'
const against = { direction: 'against-risk' } as const

describe('a query finds a record', () => {
  const record = aRecord('one', { riskAreas: ['torture'], tags: ['custody', 'prison'] })

  test('by its id, whatever the area asked for', () => {
    expect(matchesQuery(record, { ids: ['two', 'one'], area: 'fair-trial' })).toBe(true)
    expect(matchesQuery(record, { ids: ['two'] })).toBe(false)
  })

  test('by one of the tags, not all of them', () => {
    expect(matchesQuery(record, { tags: ['reform', 'prison'] })).toBe(true)
    expect(matchesQuery(record, { tags: ['reform'] })).toBe(false)
  })

  test('by tag within the area asked for only', () => {
    expect(matchesQuery(record, { tags: ['custody'], area: 'torture' })).toBe(true)
    expect(matchesQuery(record, { tags: ['custody'], area: 'fair-trial' })).toBe(false)
  })

  test('never by asking for nothing', () => {
    expect(matchesQuery(record, {})).toBe(false)
    expect(matchesQuery(record, { area: 'torture' })).toBe(false)
  })
})

describe('the records beside a rule', () => {
  const uses = (material: Rule['material'], records: readonly EvidenceRecord[], direction: Rule['direction'] = 'for') =>
    materialOf(aRule({ material, direction }), recordsOn(records, on))
  const named = (...args: Parameters<typeof uses>) => uses(...args).map(({ record, use }) => `${record.id} ${use}`)

  test('stand against it when they are listed as contrary, even where they only give the context', () => {
    const context = aRecord('a', { direction: 'context' })
    expect(named({ contrary: { ids: ['a'] } }, [context])).toEqual(['a contrary'])
    expect(named({ contrary: { tags: ['a'] } }, [aRecord('b', { direction: 'context', tags: ['a'] })])).toEqual([])
  })

  test('are none where the rule asks for none', () => {
    expect(named({}, [aRecord('a', against)])).toEqual([])
    expect(named({ contrary: { ids: ['b'] } }, [aRecord('a', against)])).toEqual([])
  })

  test('of a rule against the risk are told apart the other way round', () => {
    const records = [aRecord('a', against), aRecord('b')]
    expect(named({ supports: { ids: ['a', 'b'] } }, records, 'against')).toEqual(['a supports', 'b contrary'])
    expect(named({ contrary: { ids: ['a', 'b'] } }, records, 'against')).toEqual(['a contrary', 'b contrary'])
    expect(records.map((record) => speaksAgainst(aRule({ direction: 'against' }), record))).toEqual([false, true])
    expect(records.map((record) => speaksAgainst(aRule(), record))).toEqual([true, false])
  })

  test('come by id, also those that came in as successors', () => {
    const records = [
      aRecord('m', { supersededBy: 'a' }),
      aRecord('a'),
      aRecord('z', { supersededBy: 'b' }),
      aRecord('b'),
    ]
    expect(named({ supports: { ids: ['m', 'z'] } }, records)).toEqual([
      'a supports',
      'b supports',
      'm supports',
      'z supports',
    ])
  })

  test('stay contrary once contrary: a successor of both sides does not come back as support', () => {
    const turned = aRecord('b', { direction: 'context' })
    const records = [aRecord('a', { ...against, supersededBy: 'b' }), turned, aRecord('c', { supersededBy: 'b' })]
    expect(named({ supports: { ids: ['c'] }, contrary: { ids: ['a'] } }, records)).toEqual([
      'a contrary',
      'b contrary',
      'c supports',
    ])
  })

  test('count towards its origins when they support it and count, and only then', () => {
    const found = uses({ supports: { ids: ['a', 'b', 'c'] } }, [
      aRecord('a'),
      aRecord('b', against),
      aRecord('c', { direction: 'context' }),
    ])
    expect(countedSupport(found).map(({ id }) => id)).toEqual(['a'])
    expect(found.map(asEvidence)).toEqual([
      { id: 'a', direction: 'supports-risk', use: 'supports', counts: true },
      { id: 'b', direction: 'against-risk', use: 'contrary', counts: true },
      { id: 'c', direction: 'context', use: 'supports', counts: false },
    ])
  })
})
