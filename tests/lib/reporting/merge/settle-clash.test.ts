import { describe, expect, it } from 'vitest'
import { mergeThreeWays } from '#lib/reporting/merge/merge-three-ways'
import { mayTake, settleClash } from '#lib/reporting/merge/settle-clash'
import { asEdited, aUnit } from '#tests/support/random-merges'

const merge = (base: string, generated: string | null, edited: string | null, guarded = false) =>
  mergeThreeWays({
    base: [aUnit('a', 'Before.'), aUnit('p', base)],
    generated: [aUnit('a', 'Before.'), ...(generated === null ? [] : [aUnit('p', generated)])],
    edited: [asEdited(aUnit('a', 'Before.')), ...(edited === null ? [] : [asEdited(aUnit('p', edited))])],
    isProtected: () => guarded,
  })

describe('settling a clash', () => {
  it('takes what the person chose, and leaves everything else as it was', () => {
    const result = merge('one', 'two', 'three')
    for (const [settlement, text] of [
      [{ take: 'generated' }, 'two'],
      [{ take: 'edited' }, 'three'],
      [{ write: { text: 'two or three', notes: ['Note.'] } }, 'two or three'],
    ] as const) {
      const settled = settleClash(result, 'p', settlement)
      expect(settled.clashes).toEqual([])
      expect(settled.units[0]).toEqual(result.units[0])
      expect(settled.units[1]).toMatchObject({ id: 'p', text, provenance: 'settled' })
    }
    expect(result.clashes).toHaveLength(1)
  })

  it('leaves out what one side has taken out, and keeps a record of it', () => {
    const taken = settleClash(merge('one', 'two', null), 'p', { take: 'edited' })
    expect(taken.units.map(({ id }) => id)).toEqual(['a'])
    expect(taken.takenOut).toMatchObject([{ id: 'p', text: 'two' }])
    const fallen = settleClash(merge('one', null, 'three'), 'p', { take: 'generated' })
    expect(fallen.units.map(({ id }) => id)).toEqual(['a'])
    expect(fallen.fellAway).toMatchObject([{ id: 'p', text: 'three' }])
  })

  it('never leaves out what is always printed', () => {
    const result = merge('one', null, 'three', true)
    const [clash] = result.clashes
    expect(clash && mayTake(clash, 'generated')).toBe(false)
    expect(clash && mayTake(clash, 'edited')).toBe(true)
    expect(() => settleClash(result, 'p', { take: 'generated' })).toThrow('always printed')
    expect(() => settleClash(result, 'p', { write: { text: ' ', notes: [] } })).toThrow('always printed')
  })

  it('says that there is none where there is none', () => {
    expect(() => settleClash(merge('one', 'one', 'one'), 'p', { take: 'edited' })).toThrow('no clash at p')
  })
})
