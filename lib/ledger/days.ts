import { type CalendarDate, isCalendarDate, lastDayOf } from '#lib/domain/calendar-date'

/** The first day a partial date can mean: `2019` gives `2019-01-01`. */
export const firstDayOf = (partial: string): CalendarDate =>
  `${partial}${'-01-01'.slice(partial.length - 10)}`.slice(0, 10)

/** The same day so many years later. A 29 February moved to a common year still sorts between the two days beside it. */
export const yearsLater = (day: CalendarDate, years: number): CalendarDate =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`

/** The day so many days later. */
export const daysLater = (day: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** True when the one lies after the other whatever days of them are meant. */
export const isCertainlyAfter = (one: string, other: string): boolean => firstDayOf(one) > lastDayOf(other)

const months = 'January February March April May June July August September October November December'.split(' ')
const dateInText = new RegExp(`(?:\\b(\\d{1,2}) )?\\b(${months.join('|')}) (\\d{4})\\b`, 'g')

/** A date found in a text, and where. */
export interface DateInText {
  date: string
  at: number
}

/** Dates written as `28 April 2021` or `April 2021`, in the order of the text. One that does not exist is left out. */
export function datesIn(text: string): DateInText[] {
  return [...text.matchAll(dateInText)].flatMap(({ 1: day, 2: month = '', 3: year, index }) => {
    const partial = `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}`
    const date = day === undefined ? partial : `${partial}-${day.padStart(2, '0')}`
    return isCalendarDate(lastDayOf(date)) ? [{ date, at: index }] : []
  })
}
