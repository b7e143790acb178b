import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, firstDayOf, isCalendarDate, lastDayOf } from '#lib/domain/calendar-date'
import { calendarDateSchema, partialDateSchema } from '#lib/domain/calendar-date-schema'

const day = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a calendar date', () => {
  it('is every day that the calendar of the machine knows', () => {
    fc.assert(fc.property(day, (text) => isCalendarDate(text)))
  })

  it('is no day that the machine would move to another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat(13), fc.nat(32), (year, month, date) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
        const moved = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)
        expect(isCalendarDate(text)).toBe(moved === text)
      }),
    )
  })

  it.each(['2023-02-29', '1900-02-29', '2024-13-01', '2024-1-01', '2024-01-01T00:00', '0999-01-01', ''])(
    'is not %j',
    (text) => {
      expect(calendarDateSchema.safeParse(text).success).toBe(false)
    },
  )

  it.each(['2024-02-29', '2000-02-29'])('is %s', (text) => {
    expect(calendarDateSchema.parse(text)).toBe(text)
  })
})

it.each([
  ['2019', '2019-01-01'],
  ['2021-02', '2021-02-01'],
  ['2021-04-07', '2021-04-07'],
])('the first day that %s can mean is %s', (partial, first) => {
  expect(firstDayOf(partial)).toBe(first)
})

describe('the last day that a partial date can mean', () => {
  it.each([
    ['2019', '2019-12-31'],
    ['2021-02', '2021-02-28'],
    ['2024-02', '2024-02-29'],
    ['2021-04', '2021-04-30'],
    ['2021-04-07', '2021-04-07'],
  ])('%s is %s', (partial, last) => {
    expect(lastDayOf(partial)).toBe(last)
  })

  it('is in the month, and the day after is not', () => {
    fc.assert(
      fc.property(day, (text) => {
        const month = text.slice(0, 7)
        const last = lastDayOf(month)
        expect(isCalendarDate(last)).toBe(true)
        expect(last >= text).toBe(true)
        const next = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString()
        expect(next.startsWith(month)).toBe(false)
      }),
    )
  })

  it.each(['2021-13', '21', '2021-00', '2021-02-30', 'May 2021'])('refuses %j', (text) => {
    expect(partialDateSchema.safeParse(text).success).toBe(false)
  })
})

describe('days between', () => {
  it('counts whole days, forwards and back', () => {
    expect(daysBetween('2020-12-16', '2020-12-26')).toBe(10)
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
  })
})
