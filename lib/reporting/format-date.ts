import { type CalendarDate, daysBetween, isCalendarDate } from '#lib/domain/calendar-date'
import { formatDate } from '#lib/domain/date-in-words'
import { count } from '#lib/domain/in-words'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** `2026-11-26` gives `Thursday 26 November 2026`. A date that is not a whole day is given as `formatDate` gives it. */
export function formatDay(date: string): string {
  if (!isCalendarDate(date)) return formatDate(date)
  return `${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]} ${formatDate(date)}`
}

/** `2026-11-23T16:36:33.000Z` gives `23 November 2026, 16:36 UTC`. */
export function formatInstant(iso: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(new Date(iso).toISOString())
  return match ? `${formatDate(match[1] ?? iso)}, ${match[2]} UTC` : iso
}

/** How far a day lies from `today`, in words: `today`, `tomorrow`, `in 3 days`, `yesterday`, `3 days ago`. */
export function daysAway(day: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}

/** Time from one day to a later one in the unit in which a person would say it: days, whole months or whole years. */
export function timeBetween(from: CalendarDate, to: CalendarDate): { unit: 'day' | 'month' | 'year'; number: number } {
  const days = daysBetween(from, to)
  if (days < 62) return { unit: 'day', number: Math.max(days, 0) }
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    (Number(to.slice(5, 7)) - Number(from.slice(5, 7))) -
    (to.slice(8, 10) < from.slice(8, 10) ? 1 : 0)
  return months < 24 ? { unit: 'month', number: months } : { unit: 'year', number: Math.floor(months / 12) }
}

/** Time from one day to a later one, as a person would say it: `12 days`, `7 months`, `5 years`. */
export function elapsed(from: CalendarDate, to: CalendarDate): string {
  const { unit, number } = timeBetween(from, to)
  return count(number, unit)
}
