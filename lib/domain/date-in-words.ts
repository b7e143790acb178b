const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * A date in words that no reader can take for another: `2021-04-28` gives `28 April 2021`, `2021-04` gives
 * `April 2021`, `2021` gives `2021`. Text that is none of these comes back as it is. Written out here and not
 * left to `Intl`, whose words may differ from one runtime to the next.
 */
export function formatDate(date: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!match) return date
  const [, year, month, day] = match
  const name = month === undefined ? undefined : months[Number(month) - 1]
  if (month !== undefined && name === undefined) return date
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ')
}
