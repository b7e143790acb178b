/** A day of the Gregorian calendar, `YYYY-MM-DD`, without time or zone. Lexical order is date order. */
export type CalendarDate = string

const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/** True for a day that exists: 2024-02-29 does, 2023-02-29 does not. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * The last day a partial date can mean: `2019` gives `2019-12-31`, `2021-02` gives `2021-02-28`.
 * Used where a record must not count before it was certainly published.
 */
export function lastDayOf(partial: string): CalendarDate {
  if (/^\d{4}$/.test(partial)) return `${partial}-12-31`
  const month = /^(\d{4})-(\d{2})$/.exec(partial)
  if (month) return `${partial}-${String(daysInMonth(Number(month[1]), Number(month[2]))).padStart(2, '0')}`
  return partial
}

/** The first day a partial date can mean: `2019` gives `2019-01-01`, `2021-02` gives `2021-02-01`. */
export const firstDayOf = (partial: string): CalendarDate => `${partial}-01-01`.slice(0, 10)

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
