import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timelineOf } from '#lib/ledger/timeline'
import { aLedger, anEntry, shippedLedger } from '#tests/support/a-small-ledger'

const asOf = (...days: string[]) => aLedger(days.map((day, at) => anEntry({ id: `c${at}`, asOf: day })))
const shape = (...parameters: Parameters<typeof timelineOf>) =>
  timelineOf(...parameters).map(({ label, claims }) => `${label}: ${claims.map(({ claim }) => claim.id).join(' ')}`)

describe('the timeline', () => {
  test('puts claims into stretches, and shows those without any', () => {
    expect(shape(asOf('2024-02-29', '2023-12-31', '2024-02-01'))).toEqual([
      'December 2023: c1',
      'January 2024: ',
      'February 2024: c2 c0',
    ])
    expect(timelineOf(asOf('2024-02-29'))[0]).toMatchObject({ from: '2024-02-01', to: '2024-02-29' })
  })

  test('takes longer stretches where there would be too many', () => {
    expect(shape(asOf('2019-01-01', '2024-01-01')).slice(0, 2)).toEqual(['2019: c0', '2020: '])
    expect(shape(asOf('1948-12-10', '2024-01-01'))[0]).toBe('1940 to 1949: c0')
    expect(shape(asOf('2019-01-01', '2020-01-01'), 'year')).toEqual(['2019: c0', '2020: c1'])
  })

  test('of nothing is empty', () => {
    expect(timelineOf(asOf())).toEqual([])
  })

  test('holds every claim once, in a stretch that holds its day, and no gap between stretches', () => {
    const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(
        fc.array(
          day.map((one) => one.toISOString().slice(0, 10)),
          { minLength: 1, maxLength: 12 },
        ),
        (days) => {
          const buckets = timelineOf(asOf(...days))
          const claims = buckets.flatMap(({ from, to, claims }) =>
            claims.filter(({ claim }) => from <= claim.asOf && claim.asOf <= to).map(({ claim }) => claim.id),
          )
          expect(claims.sort()).toEqual(days.map((_, at) => `c${at}`).sort())
          for (const [at, { from }] of buckets.entries()) {
            const before = buckets[at - 1]
            if (before) expect(Date.parse(from) - Date.parse(before.to)).toBe(86_400_000)
          }
        },
      ),
    )
  })

  test('of the library fits on a page', () => {
    const buckets = timelineOf(shippedLedger())
    expect(buckets.length).toBeLessThanOrEqual(60)
    expect(buckets.flatMap(({ claims }) => claims)).toHaveLength(155)
  })
})
