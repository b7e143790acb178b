import { type EvidenceKind, evidenceKinds } from '#lib/domain/evidence-record'
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

/** The reference type for each kind; the kind itself stands in `M3`. */
const types: Readonly<Record<EvidenceKind, string>> = {
  treaty: 'STAT',
  legislation: 'STAT',
  'court-decision': 'CASE',
  'treaty-body': 'RPRT',
  'un-expert': 'RPRT',
  'government-report': 'RPRT',
  'ngo-report': 'RPRT',
  academic: 'JOUR',
  statistic: 'DATA',
  'case-example': 'GEN',
  news: 'NEWS',
}

const kindsOfTypes: Readonly<Record<string, EvidenceKind>> = {
  CASE: 'court-decision',
  JOUR: 'academic',
  NEWS: 'news',
  STAT: 'legislation',
}

/** In front of the note that carries what RIS has no field for. */
const mark = 'article-three: '

/** Sources and claims as RIS, one record for each source; each claim in a note of its own. */
export const toRis = (items: readonly Exchanged[]): string => items.map(recordOf).join('')

function recordOf(item: Exchanged): string {
  const lines = linesOf(fieldsOf(item.source))
  const [back] = recordsIn(textOf(lines))
  const parcel = parcelOf(item, back && 'fields' in back ? back.fields : null)
  const notes = [...item.claims.map(claimInWords), `${mark}${JSON.stringify(parcel)}`]
  return textOf([...lines, ...notes.map((note) => ['N1', note] as const)])
}

type Line = readonly [tag: string, value: string]

/** A value is one line: breaks in it become spaces. */
const textOf = (lines: readonly Line[]): string =>
  `${[...lines, ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s*[\r\n]+\s*/gu, ' ')}`).join('\r\n')}\r\n\r\n`

function linesOf({ key, title, publisher, author, date, language, url, accessedOn, kind }: Fields): Line[] {
  const slashed = (day: string | null) => day?.replaceAll('-', '/') ?? null
  const lines: [string, string | null][] = [
    ['TY', types[evidenceKinds.find((one) => one === kind) ?? 'case-example']],
    ['ID', key],
    ['M3', kind],
    ['TI', title],
    ['PB', publisher],
    ['AU', author],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', slashed(date)],
    ['LA', language],
    ['UR', url],
    ['Y2', slashed(accessedOn)],
  ]
  return lines.flatMap(([tag, value]) => (value === null ? [] : [[tag, value] as const]))
}

interface Open {
  line: number
  values: Map<string, string[]>
}

const tagged = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/su

/** The records of a file. A line without a tag goes on the one before; what stands before a record belongs to none. */
function recordsIn(text: string): EntryRead[] {
  const read: EntryRead[] = []
  let open: Open | null = null
  let last: string[] | null = null
  const close = () => {
    if (open) read.push(entryIn(open))
    open = null
    last = null
  }
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u)
    .entries()) {
    const [, tag, value = ''] = tagged.exec(line) ?? []
    if (tag === 'TY') {
      close()
      open = { line: index + 1, values: new Map([['TY', [value]]]) }
    } else if (tag === 'ER') close()
    else if (open === null) {
      if (line.trim() !== '') read.push({ where: `line ${index + 1}`, reason: 'expected a record to begin with TY' })
    } else if (tag !== undefined) {
      last = [...(open.values.get(tag) ?? []), value]
      open.values.set(tag, last)
    } else if (last && line.trim() !== '') last.push(`${last.pop() ?? ''} ${line.trim()}`)
  }
  close()
  return read
}

function entryIn({ line, values }: Open): EntryRead {
  const where = `line ${line}`
  const all = (...tags: string[]) =>
    tags
      .flatMap((tag) => values.get(tag) ?? [])
      .map((value) => value.trim())
      .filter(Boolean)
  const one = (...tags: string[]) => all(...tags)[0] ?? null
  const ours = all('N1').findLast((note) => note.startsWith(mark))
  const kind = one('M3')
  const doi = one('DO')
  const fields: Fields = {
    key: one('ID', 'TI', 'T1') ?? '',
    title: one('TI', 'T1', 'CT'),
    publisher: one('PB', 'T2', 'JO', 'JF', 'CR'),
    author: all('AU', 'A1').join('; ') || null,
    date: dateIn(one('DA', 'PY', 'Y1')),
    language: one('LA'),
    url: one('UR', 'L2') ?? (doi === null ? null : `https://doi.org/${doi}`),
    accessedOn: dateIn(one('Y2')),
    kind: evidenceKinds.find((known) => known === kind) ?? kindsOfTypes[one('TY') ?? ''] ?? null,
  }
  if (ours === undefined) return { where, fields, parcel: undefined }
  try {
    return { where, fields, parcel: JSON.parse(ours.slice(mark.length)) }
  } catch {
    return { where, reason: `expected JSON in the note that begins with “${mark.trim()}”` }
  }
}

function dateIn(value: string | null): string | null {
  const [, year, month, day] = /^(\d{4})(?:[/-](\d{0,2}))?(?:[/-](\d{0,2}))?/u.exec(value ?? '') ?? []
  return partialDate(year, month, day)
}

/** Reads RIS, ours or that of another program. */
export const readRis = (text: string, unsaid: Unsaid): FileRead => takeIn(recordsIn(text), unsaid)
