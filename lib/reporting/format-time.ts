/** The clock time of an instant where the reader is: `16:05`. On another day the day is said too. */
export function formatTime(instant: string, now: Date): string {
  const at = new Date(instant)
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at)
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  return day.format(at) === day.format(now) ? time : `${time} on ${day.format(at)}`
}
