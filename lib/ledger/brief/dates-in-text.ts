import { isCalendarDate, lastDayOf } from '#lib/domain/calendar-date'

/** A date in a text, as partial as it stands there: `2021`, `2021-03` or `2021-03-17`. */
export interface DateFound {
  from: number
  to: number
  date: string
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')

const day =
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\.?,?\s+(?<year>(?:1[6-9]|20)\d\d)\b/giu
const american =
  /\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,\s*(?<year>(?:1[6-9]|20)\d\d)\b/giu
const iso = /(?<![\d/.-])(?<year>(?:1[6-9]|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\d/-])/gu
const slashes = /(?<![\d/.-])(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>(?:1[6-9]|20)\d\d)(?![\d/-])/gu
const monthly =
  /\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:of\s+)?(?<year>(?:1[6-9]|20)\d\d)\b/giu
const yearly = /(?<![\d/.,\p{L}–-])(?<year>(?:1[6-9]|20)\d\d)(?![\d/%\p{L}]|[.,]\d|[–-]\d)/gu
const addresses = /(?:https?:|www\.)\S+/giu

/**
 * The dates of a text in their order; what stands in an address is none. Numbers with strokes are read day first, as
 * the world outside the United States writes them; where only the other way gives a day, that one.
 */
export function datesIn(text: string): DateFound[] {
  const found: DateFound[] = []
  let left = text.replaceAll(addresses, (address) => ' '.repeat(address.length))
  for (const pattern of [day, american, iso, slashes, monthly, yearly])
    left = left.replaceAll(pattern, (...match) => {
      const [whole, offset, groups] = [String(match[0]), Number(match.at(-3)), match.at(-1) as Record<string, string>]
      const date = written(groups)
      if (date === null) return whole
      found.push({ from: offset, to: offset + whole.length, date })
      return ' '.repeat(whole.length)
    })
  return found.sort((one, other) => one.from - other.from)
}

function written({ year = '', month, day: dayOfMonth }: Record<string, string | undefined>): string | null {
  if (month === undefined) return year
  const number = /^\d+$/u.test(month)
    ? Number(month)
    : months.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1
  const two = (value: number | string) => String(value).padStart(2, '0')
  if (dayOfMonth === undefined) return `${year}-${two(number)}`
  const dayFirst = `${year}-${two(number)}-${two(dayOfMonth)}`
  const monthFirst = `${year}-${two(dayOfMonth)}-${two(number)}`
  return [dayFirst, monthFirst].find(isCalendarDate) ?? null
}

/** Whether two partial dates can mean one day. */
export const canBeOne = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)

/** Whether a day is another with one slip: another day, month or year, or within six weeks. Two partial dates are compared as far as both go. */
export function isSlipOf(one: string, other: string): boolean {
  if (canBeOne(one, other)) return false
  const [a, b] = [one.split('-'), other.split('-')]
  const parts = Math.min(a.length, b.length)
  const differing = a.slice(0, parts).filter((part, index) => part !== b[index]).length
  if (parts === 1) return Math.abs(Number(a[0]) - Number(b[0])) === 1
  if (parts === 2) return differing === 1 && Math.abs(Number(a[0]) - Number(b[0])) <= 1
  return differing === 1 || Math.abs(Date.parse(lastDayOf(one)) - Date.parse(lastDayOf(other))) <= 42 * 86_400_000
}
