import type { FactEntry } from '#lib/domain/assertion'

/**
 * Where a section of the sheet stands, in words and without a percentage. "Nobody asked" is kept apart from
 * "asked, and waiting for something".
 */
export function sectionStatus(entries: readonly (FactEntry | null)[]): string {
  const asked = entries.filter((entry) => entry !== null && !(entry.kind === 'unknown' && entry.reason === 'not-asked'))
  const answered = asked.filter((entry) => entry?.kind === 'asserted').length
  const waiting = asked.filter((entry) => entry?.kind === 'unknown' && entry.reason === 'awaiting').length
  const count = `${answered} of ${entries.length} answered`
  if (asked.length === 0) return 'Not started'
  if (waiting > 0) return `${count}, ${waiting} awaiting a document`
  if (answered === entries.length) return 'All answered'
  return asked.length === entries.length ? `${count}, the others looked at` : count
}
