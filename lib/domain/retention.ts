import type { CalendarDate } from './calendar-date.ts'
import { daysBetween, isCalendarDate } from './calendar-date.ts'

/** How long before its end a case says that it will be erased. */
export const warningDays = 30

/** How a case stands against the day until which it is kept. */
export type RetentionState = 'kept' | 'ending' | 'due' | 'held'

export function retentionState({
  until,
  held,
  today,
}: {
  until: CalendarDate
  held: boolean
  today: CalendarDate
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
