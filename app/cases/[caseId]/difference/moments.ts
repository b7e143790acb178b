import { isCalendarDate } from '#lib/domain/calendar-date'
import { formatDate } from '#lib/domain/date-in-words'
import type { Moment } from '#lib/server/assessments/compare-case'

export interface IssuedReport {
  number: number
  issuedAt: string
}

/** What the address asks for, for one side: `now`, a day, or `report-3`. Undefined: something that is none of these. */
export function momentOf(asked: string, day: string): Moment | undefined {
  if (asked === 'now') return { kind: 'facts-now', on: null }
  if (asked === 'day') return isCalendarDate(day) ? { kind: 'facts-now', on: day } : undefined
  const number = /^report-([1-9]\d{0,5})$/.exec(asked)?.[1]
  return number === undefined ? undefined : { kind: 'report', number: Number(number) }
}

/** What a side is called above its words. */
export function momentInWords(moment: Moment, reports: readonly IssuedReport[]): string {
  if (moment.kind === 'facts-now')
    return moment.on === null ? 'Now' : `The facts on file now, as of ${formatDate(moment.on)}`
  return reportInWords(moment.number, reports)
}

export function reportInWords(number: number, reports: readonly IssuedReport[]): string {
  const report = reports.find((one) => one.number === number)
  return report === undefined
    ? `Report ${number}`
    : `Report ${number}, issued on ${formatDate(report.issuedAt.slice(0, 10))}`
}
