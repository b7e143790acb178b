import { type CalendarDate, firstDayOf, lastDayOf } from '#lib/domain/calendar-date'

/** The same day so many years later. A 29 February moved to a common year still sorts between the two days beside it. */
export const yearsLater = (day: CalendarDate, years: number): CalendarDate =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`

/** The day so many days later. */
export const daysLater = (day: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** True when the one lies after the other whatever days of them are meant. */
export const isCertainlyAfter = (one: string, other: string): boolean => firstDayOf(one) > lastDayOf(other)
