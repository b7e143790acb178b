import { describe, expect, it } from 'vitest'
import { contraryByClaim } from '#lib/domain/ledger/contrary-slot'
import { describeSlot, standingOf } from '#lib/reporting/describe-slot'
import { aRecord } from '#tests/support/invented-case'

const search = {
  by: 'u',
  name: 'Runa Sigurdsen',
  at: '2026-03-02T10:00:00.000Z',
  where: 'two libraries',
  looked: 'night',
}
const contrary = { claim: 'b', by: 'u', at: search.at, why: 'it counts days.' }

describe('the contrary slot of a record', () => {
  it('is empty where nobody was asked, and says so of whatever supports a risk', () => {
    expect(standingOf(aRecord('a'))).toBe('empty')
    expect(describeSlot(aRecord('a'))).toBe('Contrary slot: empty.')
    expect(describeSlot(aRecord('a', { slot: { contrary: [], searches: [] } }))).toBe('Contrary slot: empty.')
    expect(describeSlot(aRecord('a', { direction: 'against-risk' }))).toBeNull()
  })

  it('names a record once that the library and somebody here put against it', () => {
    const twice = { contrary: [contrary, { ...contrary, by: 'library', why: 'days only.' }], searches: [] }
    expect(describeSlot(aRecord('a', { slot: twice }))).toBe('Contrary slot: b.')
    expect(contraryByClaim(twice).map(({ said }) => said.map(({ why }) => why))).toEqual([
      ['it counts days.', 'days only.'],
    ])
  })

  it('names who searched, when, where and for what', () => {
    expect(describeSlot(aRecord('a', { slot: { contrary: [], searches: [search] } }))).toBe(
      'Contrary slot: searched and nothing found by Runa Sigurdsen on 2 March 2026, in two libraries, for night.',
    )
    expect(describeSlot(aRecord('a', { slot: { contrary: [], searches: [search, search] } }))).toContain(
      '(2 searches in all)',
    )
  })

  it('names what stands in it, whatever was searched for before', () => {
    const words = describeSlot(aRecord('a', { slot: { contrary: [contrary], searches: [search] } }), () => 'B7')
    expect(words).toBe('Contrary slot: B7.')
  })
})
