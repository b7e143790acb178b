import type { EvidenceRecord } from '#lib/domain/evidence-record'

// Names and citations are stored apart, and some names hold what their citation says again.

/** `Wanpu Jiang`, and not `Wanpu Jiang (Ext 1442)`, where the citation that follows says the number. */
export const withoutCitation = (name: string, citation: string): string =>
  name.replace(/ \(([^()]+)\)/g, (whole, number: string) =>
    number.split(/ and |, |; /).every((part) => citation.includes(part)) ? '' : whole,
  )

const body = (name: string): string => name.replace(/^UN /, '')

/** Whether a name begins with the body that issued it, with or without `UN`: `Human Rights Committee, General Comment No. 31`. */
export const namesItsIssuer = (name: string, issuedBy: string): boolean =>
  issuedBy.trim() !== '' && body(name).startsWith(`${body(issuedBy)},`)

/** The author of a source whose publisher is somebody else. */
export const authorApart = ({ author, publisher }: EvidenceRecord['source']): string | undefined =>
  author === undefined || publisher === author || publisher.startsWith(`${author} (`) ? undefined : author
