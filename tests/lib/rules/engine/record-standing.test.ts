import { describe, expect, test } from 'vitest'
import { recordsOn } from '#lib/rules/engine/record-standing'
import { aRecord } from '#tests/support/invented-case'

const dated = (id: string, date: string, supersededBy: string | null = null) =>
  aRecord(id, { supersededBy, source: { ...aRecord(id).source, date } })

describe('the records of a day', () => {
  const records = recordsOn(
    [dated('c', '2026-06-02'), dated('b', '2026-06-01', 'c'), dated('a', '2019', 'b')],
    '2026-06-01',
  )

  test('are those published by then, by id', () => {
    expect(records.published.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(records.on).toBe('2026-06-01')
  })

  test('have for successors only what was published by then too', () => {
    const [a, b] = records.published
    expect(records.successors(a!).map(({ id }) => id)).toEqual(['b'])
    expect(records.successors(b!)).toEqual([])
    expect([records.standing(a!), records.standing(b!)]).toEqual(['superseded', 'counts'])
  })

  test('are followed from successor to successor, and not round in a circle', () => {
    const chain = recordsOn([dated('a', '2020', 'b'), dated('b', '2021', 'c'), dated('c', '2022', 'b')], '2026-06-01')
    expect(chain.successors(chain.published[0]!).map(({ id }) => id)).toEqual(['b', 'c'])
  })
})
