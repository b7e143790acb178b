const months = 'January February March April May June July August September October November December'.split(' ')

/** A date as `formatDate` writes it, read again: `19 January 1993` as `1993-01-19`; undefined for what is none. */
export function isoDateOf(words: string): string | undefined {
  const [, day, month, year = ''] = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]+) )?(\d{4})$/.exec(words) ?? []
  if (month === undefined) return year || undefined
  const number = months.indexOf(month) + 1
  if (number === 0) return undefined
  return [year, String(number).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
}
