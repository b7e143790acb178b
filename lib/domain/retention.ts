import type { CalendarDate } from './calendar-date.ts'
import { daysBetween, isCalendarDate } from './calendar-date.ts'

/** How long an organisation may keep its cases after their last change, and how long before the end they say so. */
export const retentionBounds = {
  retentionYears: { least: 1, most: 30 },
  warningDays: { least: 14, most: 365 },
} as const

/** How a case stands against the day until which it is kept. */
export type RetentionState = 'kept' | 'ending' | 'due' | 'held'

export function retentionState({
  until,
  held,
  today,
  warningDays,
}: {
  until: CalendarDate
  held: boolean
  today: CalendarDate
  /** How long before its end it says that it will be erased. */
  warningDays: number
}): RetentionState {
  if (held) return 'held'
  const left = daysBetween(today, until)
  if (left < 0) return 'due'
  return left <= warningDays ? 'ending' : 'kept'
}

/** The same day some years later; the last day of February where that year has no 29th. */
export function yearsAfter(day: CalendarDate, years: number): CalendarDate {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
  return isCalendarDate(later) ? later : `${later.slice(0, 8)}28`
}

export const daysAfter = (day: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The later of two days. */
export const laterOf = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other)
