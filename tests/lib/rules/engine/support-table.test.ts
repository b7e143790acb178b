import { describe, expect, test } from 'vitest'
import { type Balance, standings, stronger, supportOf, supportTable, weaker } from '#lib/rules/engine/support-table'

const word = (bestFor: Balance['bestFor'], bestAgainst: Balance['bestAgainst'], origins = 0) =>
  supportOf({ bestFor, bestAgainst, twoOrigins: origins >= 2 })

describe('no reason for the risk', () => {
  test.each(standings)('is not raised, whatever stands against: %s', (against) => {
    expect(word('none', against, 5)).toBe('not-raised')
  })
})

describe('country material alone', () => {
  test('is thin from one origin and from ten', () => {
    expect(word('material', 'none', 1)).toBe('thin')
    expect(word('material', 'none', 10)).toBe('thin')
  })
  test('stays thin against as much, and is contested by more', () => {
    expect(word('material', 'material', 2)).toBe('thin')
    expect(word('material', 'persuasive', 2)).toBe('contested')
    expect(word('material', 'binding', 2)).toBe('contested')
  })
})

describe('a persuasive authority', () => {
  test('is thin with one origin behind it and well supported with two', () => {
    expect(word('persuasive', 'none', 0)).toBe('thin')
    expect(word('persuasive', 'none', 1)).toBe('thin')
    expect(word('persuasive', 'none', 2)).toBe('well-supported')
  })
  test('with two origins stands against lesser reasons and is contested by an equal', () => {
    expect(word('persuasive', 'material', 2)).toBe('well-supported')
    expect(word('persuasive', 'persuasive', 2)).toBe('contested')
    expect(word('persuasive', 'binding', 2)).toBe('contested')
  })
  test('with one origin stays thin against an equal and is contested by a weightier reason', () => {
    expect(word('persuasive', 'persuasive', 1)).toBe('thin')
    expect(word('persuasive', 'binding', 1)).toBe('contested')
  })
})

describe('a binding authority', () => {
  test('needs no material, stands against lesser reasons and is contested by an equal', () => {
    expect(word('binding', 'none', 0)).toBe('well-supported')
    expect(word('binding', 'material', 0)).toBe('well-supported')
    expect(word('binding', 'persuasive', 0)).toBe('well-supported')
    expect(word('binding', 'binding', 9)).toBe('contested')
  })
})

test('every balance has a word, and every row is needed', () => {
  const used = new Set<number>()
  for (const bestFor of standings)
    for (const bestAgainst of standings)
      for (const twoOrigins of [false, true]) {
        const found = supportOf({ bestFor, bestAgainst, twoOrigins })
        used.add(supportTable.findIndex((row) => row.bestFor.includes(bestFor) && row.word === found))
      }
  expect([...used].sort()).toEqual(supportTable.map((_, at) => at))
})

test('a reason more of country material against never raises a word', () => {
  const order = ['not-raised', 'thin', 'contested', 'well-supported']
  for (const bestFor of standings)
    for (const origins of [0, 2])
      expect(order.indexOf(word(bestFor, 'material', origins))).toBeLessThanOrEqual(
        order.indexOf(word(bestFor, 'none', origins)),
      )
})

test('of two words, the weaker and the stronger, in whichever order they come', () => {
  const order = ['not-raised', 'thin', 'contested', 'well-supported'] as const
  for (const [at, less] of order.entries())
    for (const more of order.slice(at)) {
      expect([weaker(less, more), weaker(more, less)]).toEqual([less, less])
      expect([stronger(less, more), stronger(more, less)]).toEqual([more, more])
    }
})

test('a balance that the table does not foresee is refused, and named', () => {
  expect(() => word('hearsay' as never, 'none')).toThrow(/no row for .*"hearsay"/)
})
