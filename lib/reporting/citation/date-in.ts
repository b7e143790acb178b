import type { CitationStyle } from './citation-style.ts'

/** `2021-04-28` in the words of a style; a month or a year alone stays one, and what is no date comes back as it is. */
export function dateIn({ dates }: Pick<CitationStyle, 'dates'>, date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  const name = dates.months[Number(month) - 1]
  if (year === undefined || (month !== undefined && name === undefined)) return date
  const number = day === '01' ? (dates.firstDay ?? '1') : String(Number(day))
  return [day === undefined ? undefined : number, name, year].filter((word) => word !== undefined).join(' ')
}
