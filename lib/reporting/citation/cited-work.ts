import { withoutEcli } from '#lib/domain/ecli'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { FrozenAuthority } from '../snapshot.ts'
import type { CitationStyle, Field, WorkKind } from './citation-style.ts'
import { authorApart, namesItsIssuer, withoutCitation, withoutDay, withoutName } from './said-once.ts'

/** A source, with what is known of it in the words of the data; the style says what becomes of them. */
export interface CitedWork {
  kind: WorkKind
  fields: Partial<Record<Field, string>>
}

type CitedAuthority = Pick<FrozenAuthority, 'name' | 'citation' | 'kind' | 'issuedBy' | 'from' | 'ecli'>

export function workOfAuthority(authority: CitedAuthority, { ecliApart }: Pick<CitationStyle, 'ecliApart'>): CitedWork {
  const { name, citation, ecli, issuedBy, from } = authority
  return {
    kind: kindOfAuthority(authority),
    fields: present({
      name: withoutCitation(name, citation),
      citation: withoutDay(withoutName(ecliApart && ecli !== undefined ? withoutEcli(citation) : citation, name), from),
      ecli,
      ...(namesItsIssuer(name, issuedBy) ? {} : courtOf(issuedBy)),
      date: from,
    }),
  }
}

/**
 * A record is cited as the page or document that was read. A press report of a judgment is a press report: its title is
 * no name of a case and its publisher no court.
 */
export function workOfRecord({ kind, source }: EvidenceRecord, label?: string): CitedWork {
  const { title, publisher, author, date } = source
  return {
    kind: source.url === null ? 'report' : kindsOfRecords[kind],
    fields: present({
      name: title,
      publisher,
      author: authorApart(source),
      by: author ?? publisher,
      date,
      label,
    }),
  }
}

function kindOfAuthority({ kind, issuedBy }: CitedAuthority): WorkKind {
  if (kind !== 'judgment') return kind
  if (issuedBy.startsWith('European Court of Human Rights')) return 'ecthr-judgment'
  return issuedBy.startsWith('Court of Justice of the European Union') ? 'eu-judgment' : 'judgment'
}

const kindsOfRecords: Readonly<Record<EvidenceRecord['kind'], WorkKind>> = {
  treaty: 'web-page',
  legislation: 'web-page',
  'court-decision': 'web-page',
  'treaty-body': 'report',
  'un-expert': 'report',
  'government-report': 'report',
  'ngo-report': 'report',
  academic: 'report',
  statistic: 'report',
  'case-example': 'web-page',
  news: 'news',
}

/** A court's formation is stored in brackets. Where the brackets say something else, all of it names who issued it. */
function courtOf(issuedBy: string): { issuer: string; formation?: string } {
  const [, issuer, formation] = /^([^()]+) \(([^()]+)\)$/.exec(issuedBy) ?? []
  return issuer !== undefined && formation !== undefined
    ? { issuer, formation }
    : // Brackets within brackets are hard to read.
      { issuer: issuedBy.replaceAll(' (', ', ').replaceAll(')', '') }
}

const present = (fields: Partial<Record<Field, string | undefined>>): CitedWork['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined && text.trim() !== ''))
