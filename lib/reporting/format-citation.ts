import { formatDate } from '#lib/domain/date-in-words'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { authorApart, namesItsIssuer, withoutCitation, withoutDay, withoutName } from './citation/said-once.ts'

/** Said in place of a pinpoint nobody has recorded, so that its absence is never silent. */
export const noPinpoint = 'no pinpoint'

/** How sure a pinpoint is, as printed beside it. Read pinpoints need no remark. */
export const certaintyRemarks: Record<'read' | 'secondary' | 'from-memory', string | null> = {
  read: null,
  secondary: 'from a secondary source: not verified',
  'from-memory': 'from memory: not verified',
}

/** What a citation of an authority needs; both the registry's authorities and frozen ones have it. */
export interface CitedAuthority {
  name: string
  citation: string
  issuedBy: string
  from: string
}

/** `Liu v. Poland, no. 37610/18 (European Court of Human Rights, First Section, 6 October 2022)`. */
export function formatAuthority(authority: CitedAuthority): string {
  const rest = withoutDay(withoutName(authority.citation, authority.name), authority.from)
  const citation = rest.trim() === '' ? '' : `, ${rest}`
  // A court's formation is stored in brackets; brackets within brackets are hard to read.
  const issuedBy = authority.issuedBy.replaceAll(' (', ', ').replaceAll(')', '')
  const issuer = namesItsIssuer(authority.name, authority.issuedBy) ? '' : `${issuedBy}, `
  return `${withoutCitation(authority.name, authority.citation)}${citation} (${issuer}${formatDate(authority.from)})`
}

/** The pinpoint with how sure it is: `at 83`, `art. 6 (from memory: not verified)`, `no pinpoint`. */
export function formatPinpoint(pinpoint: string | null, certainty: 'read' | 'secondary' | 'from-memory'): string {
  const remark = certaintyRemarks[certainty]
  const words = pinpoint === null || pinpoint.trim() === '' ? noPinpoint : placeInWords(pinpoint.trim())
  return remark === null ? words : `${words} (${remark})`
}

/** Bare paragraph numbers get a word before them, so that they are not read as a year or a page. */
const placeInWords = (pinpoint: string): string => (/^(about )?\d/.test(pinpoint) ? `at ${pinpoint}` : pinpoint)

/** An authority as a footnote gives it. */
export function citeAuthority(
  authority: CitedAuthority,
  basis: { pinpoint: string | null; certainty: 'read' | 'secondary' | 'from-memory' },
): string {
  return `${formatAuthority(authority)}, ${formatPinpoint(basis.pinpoint, basis.certainty)}`
}

/** A record's source without its pinpoint: author, publisher, title, date. */
export function formatSource(source: EvidenceRecord['source']): string {
  const author = authorApart(source)
  return `${author === undefined ? '' : `${author}, `}${source.publisher}, ‘${source.title}’ (${formatDate(source.date)})`
}

/** An evidence record as a footnote gives it: source, pinpoint or the words that there is none, and its as-of date. */
export function citeRecord(record: EvidenceRecord): string {
  const pinpoint = record.source.pinpoint === null ? noPinpoint : record.source.pinpoint
  return `${formatSource(record.source)}, ${pinpoint}; as of ${formatDate(record.asOf)}`
}
