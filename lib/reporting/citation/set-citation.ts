import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { BundleReference } from '../bundle/bundle-reference.ts'
import type { Citation } from '../report-model.ts'
import type { CitationStyle, Field, Form, Part, Rewrite } from './citation-style.ts'
import type { CitedWork } from './cited-work.ts'
import { dateIn } from './date-in.ts'
import { joinRuns, type Run } from './join-runs.ts'
import { officialName } from './official-names.ts'
import { setBundleReference } from './set-bundle-reference.ts'

/** As it is printed: plain, and with its italics where there are any. */
export type SetCitation = Pick<Citation, 'text' | 'rich'>

export interface Place {
  pinpoint: string | null
  certainty: 'read' | 'secondary' | 'from-memory'
}

/** The source alone, as a table of sources gives it. */
export const setSource = (style: CitationStyle, work: CitedWork): SetCitation =>
  asPrinted(parts(style.forms[work.kind].source, fieldsIn(style, work)))

/**
 * A citation as a footnote gives it: source, pinpoint or the words that there is none, how sure it is; of a record also
 * what is known of days, quotation and stored copy, and where it stands in the bundle of the case.
 * @param note the number of the footnote that has it in full, null within that footnote: what follows then is the short form
 */
export function setCitation(
  style: CitationStyle,
  work: CitedWork,
  place: Place,
  {
    record,
    bundle,
    note,
  }: { record?: EvidenceRecord; bundle?: BundleReference | undefined; note?: number | null } = {},
): SetCitation {
  const form = style.forms[work.kind]
  const fields = { ...fieldsIn(style, work), ...(typeof note === 'number' && { note: String(note) }) }
  const source = parts(note === undefined ? (form.inNote ?? form.source) : form.repeat, fields)
  return asPrinted([
    ...source,
    plain(`${beforePlace(style, form, place)}${setPlace(style, work, place)}`),
    plain(record === undefined || note !== undefined ? '' : ofRecord(style, record)),
    plain(setBundleReference(style, bundle)),
  ])
}

/** A pinpoint with how sure it is: `[83]`, `art 6 (from memory: not verified)`, `no pinpoint`. */
export function setPlace(
  style: CitationStyle,
  { kind }: Pick<CitedWork, 'kind'>,
  { pinpoint, certainty }: Place,
): string {
  const words = isNone(pinpoint) ? style.words.noPinpoint : placeIn(style, style.forms[kind], (pinpoint ?? '').trim())
  const remark = remarkIn(style, certainty)
  return remark === null ? words : `${words} (${remark})`
}

const isNone = (pinpoint: string | null): boolean => pinpoint === null || pinpoint.trim() === ''

const beforePlace = ({ pinpoint }: CitationStyle, form: Form, { pinpoint: place }: Place): string =>
  isNone(place) ? pinpoint.none : (form.pinpoint ?? pinpoint.known)

/** Null for a place that was read. */
export function remarkIn({ words }: CitationStyle, certainty: Place['certainty']): string | null {
  switch (certainty) {
    case 'read':
      return null
    case 'secondary':
      return words.secondary
    case 'from-memory':
      return words.fromMemory
  }
}

function placeIn(style: CitationStyle, { paragraphs }: Form, place: string): string {
  const rewrite = (text: string) => rewritten(text, style.rewrites.pinpoint)
  const [, about = '', numbers, rest = ''] = /^(about )?(\d[\d.]*(?:(?:-|–|, | and )\d[\d.]*)*)(.*)$/s.exec(place) ?? []
  if (paragraphs === undefined || numbers === undefined) return rewrite(place)
  const before = /[-–, ]/.test(numbers) ? paragraphs.many : paragraphs.one
  const beginning = paragraphs.aboutAfter ? `${before}${rewrite(about)}` : `${rewrite(about)}${before}`
  return `${beginning}${numbers}${paragraphs.after ?? ''}${rewrite(rest)}`
}

function ofRecord(style: CitationStyle, { source, asOf, accessedOn, quotation, copy }: EvidenceRecord): string {
  const { record, words } = style
  const quoted = (text: string) => `${style.quotes.open}${text}${style.quotes.close}`
  const translation = quotation?.translation ?? null
  return [
    record.url === null || source.url === null ? '' : `${record.url.before}${source.url}${record.url.after}`,
    accessedOn === undefined ? '' : `${record.accessedOn}${dateIn(style, accessedOn)}`,
    record.asOf === null ? '' : `${record.asOf}${dateIn(style, asOf)}`,
    quotation === undefined ? '' : `${record.quotation}${quoted(quotation.original)}`,
    translation === null
      ? ''
      : ` (${words.translatedBy.before}${translation.translator}${words.translatedBy.after}${quoted(translation.text)})`,
    copy === undefined ? '' : `${record.copy}sha256:${copy.sha256}`,
    copy?.quotationFound === false ? ` (${words.quotationNotFound})` : '',
  ].join('')
}

function fieldsIn(style: CitationStyle, { kind, fields }: CitedWork): CitedWork['fields'] {
  const { name, citation, issuer, formation, date } = fields
  const named = (of: string) => (style.names === undefined ? of : officialName(style.names, kind, { name: of, issuer }))
  return {
    ...fields,
    // The title of a document is quoted: its words are not ours to change.
    ...(name !== undefined && !isDocument(kind) && { name: rewritten(named(name), style.rewrites.name) }),
    ...(citation !== undefined && { citation: rewritten(citation, style.rewrites.citation) }),
    ...(issuer !== undefined && { issuer: known(style.issuers, issuer) }),
    ...(formation !== undefined && { formation: formationIn(style, formation) }),
    ...(date !== undefined && { date: dateIn(style, date) }),
  }
}

const isDocument = (kind: CitedWork['kind']): boolean => kind === 'report' || kind === 'web-page' || kind === 'news'

/** Each part of it by itself: `Fourth Section, unanimous`. */
const formationIn = ({ formations }: CitationStyle, formation: string): string =>
  formation
    .split(', ')
    .map((part) => known(formations, part))
    .filter((part) => part !== '')
    .join(', ')

const known = (names: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(names, name) ? (names[name] ?? name) : name

function rewritten(text: string, rewrites: readonly Rewrite[] = []): string {
  return rewrites.reduce((was, { find, put }) => {
    const pieces = was.split(find)
    return pieces.reduce(
      (left, right) => `${left}${/[\p{L}\p{N}]$/u.test(left) && /^\p{L}/u.test(find) ? find : put}${right}`,
    )
  }, text)
}

function parts(of: readonly Part[], fields: Partial<Record<Field, string>>): Run[] {
  return of.flatMap((part) => {
    const inside = insideOf(part, fields)
    return inside.length === 0 ? [] : [plain(part.before ?? ''), ...inside, plain(part.after ?? '')]
  })
}

function insideOf(part: Part, fields: Partial<Record<Field, string>>): Run[] {
  if ('say' in part) return [{ text: part.say, italic: part.italic ?? false }]
  if ('print' in part) {
    const text = fields[part.print] ?? ''
    return text === '' ? [] : [{ text, italic: part.italic ?? false }]
  }
  const there = part.group.map((one) => parts([one], fields)).filter((runs) => runs.length > 0)
  return there.flatMap((runs, index) => (index === 0 ? runs : [plain(part.between), ...runs]))
}

const plain = (text: string): Run => ({ text, italic: false })

function asPrinted(runs: Run[]): SetCitation {
  const joined = joinRuns(runs)
  const text = joined.map((run) => run.text).join('')
  if (!joined.some(({ italic }) => italic)) return { text }
  return { text, rich: joined.map((run) => ({ kind: run.italic ? 'emphasis' : 'text', text: run.text })) }
}
