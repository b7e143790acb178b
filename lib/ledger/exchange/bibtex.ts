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
import { type BibtexRead, bibtexEntries } from './bibtex-syntax.ts'
import { claimInWords, type Exchanged } from './exchanged.ts'
import { fromLatex, toLatex } from './latex-text.ts'

/** The entry type for each kind; the kind itself stands in `type`. */
const types: Readonly<Record<EvidenceKind, string>> = {
  treaty: 'misc',
  legislation: 'misc',
  'court-decision': 'misc',
  'treaty-body': 'techreport',
  'un-expert': 'techreport',
  'government-report': 'techreport',
  'ngo-report': 'techreport',
  academic: 'article',
  statistic: 'misc',
  'case-example': 'misc',
  news: 'misc',
}

const kindsOfTypes: Readonly<Record<string, EvidenceKind>> = {
  article: 'academic',
  phdthesis: 'academic',
  legislation: 'legislation',
  jurisdiction: 'court-decision',
}

/** Sources and claims as BibTeX, one entry for each source. Dates as BibLaTeX writes them. */
export const toBibtex = (items: readonly Exchanged[]): string => items.map(entryOf).join('\n')

function entryOf(item: Exchanged): string {
  const lines = linesOf(fieldsOf(item.source))
  const type = types[item.source.kind]
  const [back] = bibtexEntries(textOf(type, item.source.id, lines))
  const parcel = parcelOf(item, back && 'fields' in back ? fieldsIn(back) : null)
  const words = item.claims.map(claimInWords).join(' ')
  return textOf(type, item.source.id, [
    ...lines,
    ...(words === '' ? [] : [`note = {${toLatex(words)}}`]),
    `article-three = {${withoutBraces(JSON.stringify(parcel))}}`,
  ])
}

const textOf = (type: string, key: string, lines: readonly string[]): string =>
  `@${type}{${[key, ...lines].join(',\n  ')}\n}\n`

/** Braces inside the strings of JSON as `\u007b` and `\u007d`: those that are left are in pairs, as BibTeX counts them. */
const withoutBraces = (json: string): string =>
  json.replaceAll(/"(?:[^"\\]|\\.)*"/gu, (string) => string.replaceAll('{', '\\u007b').replaceAll('}', '\\u007d'))

function linesOf({ title, publisher, author, date, language, url, accessedOn, kind }: Fields): string[] {
  const lines: [string, string | null][] = [
    ['type', kind],
    ['title', title === null ? null : `{${toLatex(title)}}`],
    ['publisher', publisher === null ? null : toLatex(publisher)],
    // The inner braces keep a name whole: its words are not looked through for a family name or an “and”.
    ['author', author === null ? null : `{${toLatex(author)}}`],
    ['date', date],
    ['language', language],
    ['url', url === null || /[{}]/u.test(url) ? null : url],
    ['urldate', accessedOn],
  ]
  return lines.flatMap(([name, value]) => (value === null ? [] : [`${name} = {${value}}`]))
}

type Entry = Extract<BibtexRead, { fields: unknown }>

function fieldsIn({ type, key, fields }: Entry): Fields {
  const raw = (...names: string[]) => names.map((name) => fields.get(name)?.trim()).find((value) => value) ?? null
  const text = (...names: string[]) =>
    names.map((name) => fromLatex(fields.get(name) ?? '')).find((value) => value !== '') ?? null
  const kind = raw('type')
  const doi = raw('doi')
  const how = /https?:\/\/[^\s{}]+/u.exec(raw('howpublished') ?? '')?.[0] ?? null
  return {
    key,
    title: text('title'),
    publisher: text('publisher', 'institution', 'organization', 'school', 'journaltitle', 'journal', 'booktitle'),
    author: namesIn(raw('author') ?? ''),
    date: dateIn(raw('date')) ?? partialDate(raw('year') ?? undefined, monthIn(raw('month')), raw('day') ?? undefined),
    language: languageIn(raw('language', 'langid')),
    url: raw('url')?.replaceAll(/\\([_%&#~])/gu, '$1') ?? how ?? (doi === null ? null : `https://doi.org/${doi}`),
    accessedOn: dateIn(raw('urldate')),
    kind: evidenceKinds.find((one) => one === kind) ?? kindsOfTypes[type] ?? null,
  }
}

/** Languages that files name in words. */
const languages: Readonly<Record<string, string>> = {
  ...{
    english: 'en',
    american: 'en',
    british: 'en',
    french: 'fr',
    german: 'de',
    ngerman: 'de',
    dutch: 'nl',
    spanish: 'es',
  },
  ...{ italian: 'it', portuguese: 'pt', chinese: 'zh', swedish: 'sv', polish: 'pl', russian: 'ru', tibetan: 'bo' },
}

const languageIn = (value: string | null): string | null =>
  value === null ? null : (languages[value.toLowerCase()] ?? value)

/** `Wang, Li and {Lantern Watch}` gives `Li Wang; Lantern Watch`. */
function namesIn(written: string): string | null {
  const names = splitOutside(written).map((name) => {
    const [family = '', given] = name.startsWith('{') ? [name] : name.split(/,\s*/u)
    return fromLatex(given === undefined ? family : `${given} ${family}`)
  })
  return names.filter(Boolean).join('; ') || null
}

/** Names are parted by the word “and” outside braces. */
function splitOutside(written: string): string[] {
  const names = ['']
  let depth = 0
  for (const part of written.split(/([{}]|\s+and\s+)/u)) {
    if (part === '{') depth += 1
    if (part === '}') depth -= 1
    if (depth === 0 && /^\s+and\s+$/u.test(part)) names.push('')
    else names.push(`${names.pop() ?? ''}${part}`)
  }
  return names.map((name) => name.trim())
}

function dateIn(value: string | null): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(value ?? '') ?? []
  return partialDate(year, month, day)
}

/** A number, or the name of a month by its first three letters. */
function monthIn(value: string | null): string | undefined {
  if (value === null || /^\d+$/u.test(value)) return value ?? undefined
  const place = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(value.slice(0, 3).toLowerCase())
  return place < 0 ? undefined : String(place + 1)
}

/** Reads BibTeX and BibLaTeX, ours or that of another program. */
export function readBibtex(text: string, unsaid: Unsaid): FileRead {
  const read = bibtexEntries(text.replace(/^\uFEFF/u, '')).map((entry): EntryRead => {
    const where = `line ${entry.line}`
    if ('reason' in entry) return { where, reason: entry.reason }
    const ours = entry.fields.get('article-three')
    try {
      return { where, fields: fieldsIn(entry), parcel: ours === undefined ? undefined : JSON.parse(ours) }
    } catch {
      return { where, reason: 'expected JSON in the field article-three' }
    }
  })
  return takeIn(read, unsaid)
}
