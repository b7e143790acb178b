import type { EvidenceKind } from '#lib/domain/evidence-record'
import { evidenceKinds } from '#lib/domain/evidence-record'
import { readJson } from '#lib/domain/read-json'
import {
  type EntryRead,
  type Fields,
  type FileRead,
  fieldsOf,
  parcelOf,
  partialDate,
  takeIn,
  type Unsaid,
} from './bibliography.ts'
import { claimInWords, type Exchanged } from './exchanged.ts'

/** The item type of CSL 1.0.2 for each kind; the kind itself stands in `genre`. */
const types: Readonly<Record<EvidenceKind, string>> = {
  treaty: 'treaty',
  legislation: 'legislation',
  'court-decision': 'legal_case',
  'treaty-body': 'report',
  'un-expert': 'report',
  'government-report': 'report',
  'ngo-report': 'report',
  academic: 'article-journal',
  statistic: 'dataset',
  'case-example': 'document',
  news: 'article-newspaper',
}

/** Kinds that an item type of somebody else's names without doubt. */
const kindsOfTypes: Readonly<Record<string, EvidenceKind>> = {
  treaty: 'treaty',
  legislation: 'legislation',
  legal_case: 'court-decision',
  'article-journal': 'academic',
  'article-newspaper': 'news',
}

/** Sources and claims as CSL-JSON, one item for each source. */
export const toCslJson = (items: readonly Exchanged[]): string => `${JSON.stringify(items.map(cslItem), null, 2)}\n`

function cslItem(item: Exchanged) {
  const fields = itemOf(fieldsOf(item.source))
  const parcel = parcelOf(item, fieldsIn(fields))
  const words = item.claims.map(claimInWords).join('\n\n')
  return { ...fields, ...(words === '' ? {} : { note: words }), custom: { 'article-three': parcel } }
}

function itemOf({
  key,
  title,
  publisher,
  author,
  date,
  language,
  url,
  accessedOn,
  kind,
}: Fields): Record<string, unknown> {
  const all = {
    id: key,
    type: types[evidenceKinds.find((one) => one === kind) ?? 'case-example'],
    genre: kind,
    title,
    publisher,
    author: author === null ? null : [{ literal: author }],
    issued: date === null ? null : { 'date-parts': [date.split('-').map(Number)] },
    language,
    URL: url,
    accessed: accessedOn === null ? null : { 'date-parts': [accessedOn.split('-').map(Number)] },
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
}

const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)

function fieldsIn(item: Record<string, unknown>): Fields {
  const genre = words(item.genre)
  const doi = words(item.DOI)
  return {
    key: String(item['citation-key'] ?? item.id ?? ''),
    title: words(item.title),
    publisher: words(item.publisher) ?? words(item['container-title']) ?? words(item.authority) ?? words(item.archive),
    author: namesIn(item.author),
    date: dateIn(item.issued),
    language: words(item.language),
    url: words(item.URL) ?? (doi === null ? null : `https://doi.org/${doi}`),
    accessedOn: dayIn(item.accessed),
    kind: evidenceKinds.find((kind) => kind === genre) ?? kindsOfTypes[String(item.type)] ?? null,
  }
}

/** Names as they are printed, `;` between them. */
function namesIn(value: unknown): string | null {
  if (!Array.isArray(value)) return null
  const names = value.map(
    (name: Record<string, unknown> | null) =>
      words(name?.literal) ??
      [name?.given, name?.['non-dropping-particle'], name?.family].map(words).filter(Boolean).join(' '),
  )
  return words(names.filter(Boolean).join('; '))
}

function dateIn(value: unknown): string | null {
  const date = value as { 'date-parts'?: unknown[][]; raw?: unknown } | null | undefined
  const parts = Array.isArray(date?.['date-parts']) ? date['date-parts'][0] : undefined
  if (Array.isArray(parts)) return partialDate(...(parts.slice(0, 3) as [unknown]))
  const raw = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/u.exec(words(date?.raw) ?? '')
  return raw ? partialDate(raw[1], raw[2], raw[3]) : null
}

function dayIn(value: unknown): string | null {
  const date = dateIn(value)
  return date?.length === 10 ? date : null
}

/** Reads CSL-JSON, ours or that of another program: a list of items, or an object with a list `items`. */
export function readCslJson(text: string, unsaid: Unsaid): FileRead {
  const read = readJson(text.replace(/^\uFEFF/u, ''))
  if (!read.ok)
    return takeIn(
      read.problems.map(({ path, message }) => ({ where: path, reason: message })),
      unsaid,
    )
  const list = Array.isArray(read.value) ? read.value : (read.value as { items?: unknown } | null)?.items
  if (!Array.isArray(list)) return takeIn([{ where: '$', reason: 'expected a list of CSL items' }], unsaid)
  const at = Array.isArray(read.value) ? '$' : '$.items'
  return takeIn(
    list.map((item: unknown, index): EntryRead => {
      const where = `${at}[${index}]`
      if (typeof item !== 'object' || item === null || Array.isArray(item))
        return { where, reason: 'expected a CSL item' }
      const custom = (item as { custom?: Record<string, unknown> }).custom
      return { where, fields: fieldsIn(item as Record<string, unknown>), parcel: custom?.['article-three'] }
    }),
    unsaid,
  )
}
