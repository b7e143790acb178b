import { formatDate } from '#lib/domain/date-in-words'
import type { EvidenceRecord } from '#lib/domain/evidence-record'

// Names and citations are stored apart, and some names hold what their citation says again.

/** `Wanpu Jiang`, and not `Wanpu Jiang (Ext 1442)`, where the citation that follows says the number. */
export const withoutCitation = (name: string, citation: string): string =>
  name.replace(/ \(([^()]+)\)/g, (whole, number: string) =>
    number.split(/ and |, |; /).every((part) => citation.includes(part)) ? '' : whole,
  )

/**
 * The rest of the citation of a statute whose title the name gives already: nothing of `Criminal Procedure Law (2018)`
 * after `PRC Criminal Procedure Law as amended on 26 October 2018`, and of `Legal Aid Law (2021), in force from 1 January
 * 2022` only from when. What the name does not say stays, the year too.
 */
export function withoutName(citation: string, name: string): string {
  const [, title, year, inBrackets = '', rest = ''] =
    /^([^()]+) \((\d{4})(?:, )?([^()]*)\)(?:, )?(.*)$/.exec(citation) ?? []
  if (title === undefined || year === undefined || !name.includes(title)) return citation
  // The name ends in what the brackets begin with: the law is of the year, not what amends it.
  const amended = inBrackets !== '' && name.endsWith(inBrackets.replace(/ of \d.*$/, ''))
  return [name.includes(year) ? '' : amended ? `Law of ${year}` : year, inBrackets, rest]
    .filter((part) => part !== '')
    .join(', ')
}

/**
 * A citation without the day in brackets, which the day of the source says again; of
 * `(adopted 3 December 2015, issued 3 February 2016)` and `(hearing 1 March 2023, filed 17 May 2023)` the day that is another
 * stays.
 */
export function withoutDay(citation: string, day: string): string {
  const [, start, others = '', last, end = ''] = /^(.*) \((?:([^()]*), )?([^(),]*)\)(;.*)?$/.exec(citation) ?? []
  if (start === undefined || last === undefined) return citation
  if (last.replace(/^(issued|filed) /, '') !== formatDate(day)) return citation
  return `${start}${others === '' ? '' : ` (${others})`}${end}`
}

const body = (name: string): string => name.replace(/^UN /, '')

/** Whether a name begins with the body that issued it, with or without `UN`: `Human Rights Committee, General Comment No. 31`. */
export const namesItsIssuer = (name: string, issuedBy: string): boolean =>
  issuedBy.trim() !== '' && body(name).startsWith(`${body(issuedBy)},`)

/** The author of a source whose publisher is somebody else. */
export const authorApart = ({ author, publisher }: EvidenceRecord['source']): string | undefined =>
  author === undefined || publisher === author || publisher.startsWith(`${author} (`) ? undefined : author
