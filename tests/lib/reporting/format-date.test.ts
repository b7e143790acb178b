import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate } from '#lib/domain/date-in-words'
import { daysAway, elapsed, formatDay, formatInstant } from '#lib/reporting/format-date'

describe('dates in words', () => {
  it.each([
    ['2021-04-28', '28 April 2021'],
    ['2021-04-03', '3 April 2021'],
    ['2021-04', 'April 2021'],
    ['2021', '2021'],
    ['2021-13', '2021-13'],
    ['spring 2021', 'spring 2021'],
  ])('%s is %s', (date, words) => expect(formatDate(date)).toBe(words))

  it('names the weekday of a hearing', () => expect(formatDay('2026-11-26')).toBe('Thursday 26 November 2026'))
  it('leaves a month without a weekday', () => expect(formatDay('2026-11')).toBe('November 2026'))
  it('says in which zone an instant is', () =>
    expect(formatInstant('2026-11-23T16:36:33.000Z')).toBe('23 November 2026, 16:36 UTC'))

  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2026-11-26', 'in 3 days'],
    ['2026-11-22', 'yesterday'],
    ['2026-10-24', '30 days ago'],
  ])('%s seen from 23 November 2026 is %s', (day, words) => expect(daysAway(day, '2026-11-23')).toBe(words))

  it.each([
    ['2026-11-22', '1 day'],
    ['2026-10-01', '53 days'],
    ['2026-01-24', '9 months'],
    ['2026-01-23', '10 months'],
    ['2023-11-24', '2 years'],
    ['2023-11-23', '3 years'],
  ])('from %s to 23 November 2026 is %s', (from, words) => expect(elapsed(from, '2026-11-23')).toBe(words))

  it('gives two days the same words only when they are the same day', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [one, other] = [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)]
        expect(formatDate(one) === formatDate(other)).toBe(one === other)
      }),
    )
  })
})
