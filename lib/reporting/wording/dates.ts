import { type CalendarDate, daysBetween } from '#lib/domain/calendar-date'

/**
 * Dates in the words of a language. Written out in each language's file and not left to `Intl`, whose words may differ
 * from one runtime to the next. Text that is no date comes back as it is.
 */
export function dateWith(months: readonly string[], day: (day: number) => string): (date: string) => string {
  return (date) => {
    const [, year, month, dayOfMonth] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
    const name = month === undefined ? undefined : months[Number(month) - 1]
    if (year === undefined || (month !== undefined && name === undefined)) return date
    return [dayOfMonth === undefined ? undefined : day(Number(dayOfMonth)), name, year].filter(Boolean).join(' ')
  }
}

/** The day and the time of a moment, in UTC. */
export function dayAndTime(iso: string): { day: string; hour: string; minute: string } {
  const utc = new Date(iso).toISOString()
  return { day: utc.slice(0, 10), hour: utc.slice(11, 13), minute: utc.slice(14, 16) }
}

/** The name of the day of the week; `days` begins with Sunday. */
export const weekdayIn = (days: readonly string[], date: CalendarDate): string =>
  days[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''

/** How far a day lies from another, in the words of a language. `ahead` and `gone` are asked for two days and more. */
export function daysAwayWith(words: {
  today: string
  tomorrow: string
  yesterday: string
  ahead: (days: number) => string
  gone: (days: number) => string
}): (day: CalendarDate, today: CalendarDate) => string {
  return (day, today) => {
    const days = daysBetween(today, day)
    if (days === 0) return words.today
    if (days === 1) return words.tomorrow
    if (days === -1) return words.yesterday
    return days > 0 ? words.ahead(days) : words.gone(-days)
  }
}
