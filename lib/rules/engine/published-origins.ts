import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { oncePer } from './remember.ts'

/** Names under which one publisher appears. Left: as found; right: the one it is counted under. */
const samePublisher: Readonly<Record<string, string>> = {
  ap: 'associated press',
  afp: 'agence france-presse',
}

/** News agencies: a story taken from one rests on the agency, whoever prints it. */
const agencies: ReadonlySet<string> = new Set(['associated press', 'agence france-presse', 'reuters'])

/** Words in brackets that name another source. All other words there only say how a text reached us. */
const restsOn = /^(?:from|citing) (.+)/
const unDocument = /\b(?:A|S|E|CAT|CCPR|CERD|CEDAW|CRC|CRPD|CMW|CED|HRI)(?:\/[A-Z0-9.()]+){2,}/g

/** One mark that records resting on the same origin have in common, with the words that say so. */
export interface OriginMark {
  mark: string
  reason: string
}

/**
 * The marks of the origin of a record: its publisher (a copy or a translation is its source's; a story
 * "from" or "citing" another rests on that one too; a state's reply to a treaty body is the state's, not
 * the body's), its address, the UN document it quotes, and the record it was found to repeat.
 */
export function originMarks(record: EvidenceRecord): OriginMark[] {
  const marks = publishersBehind(record).map((name) => ({
    mark: `publisher:${name}`,
    reason: `both rest on ${name}`,
  }))
  if (record.source.url !== null)
    marks.push({ mark: `url:${address(record.source.url)}`, reason: 'both are found at one address' })
  for (const symbol of documentsOf(record)) marks.push({ mark: `un:${symbol}`, reason: `both rest on ${symbol}` })
  marks.push({ mark: `record:${record.id}`, reason: 'one repeats the other' })
  if (isDuplicate(record))
    for (const id of namedRecords(record)) marks.push({ mark: `record:${id}`, reason: 'one repeats the other' })
  return marks
}

/** A record marked as telling one fact twice. Without the name of its twin it is nobody's own origin. */
export const isDuplicate = (record: EvidenceRecord): boolean => record.tags.includes('duplicate-fact')

/** A duplicate whose note does not say of what: it can be shown, and is never counted. */
export const isDuplicateOfUnnamed = (record: EvidenceRecord): boolean =>
  isDuplicate(record) && namedRecords(record).length === 0

/** Ids look like `two-words` or longer; whether one exists does not matter, for a mark nobody shares changes nothing. */
const namedRecords = (record: EvidenceRecord): string[] =>
  (record.verification.note.match(/\b[a-z0-9]+(?:-[a-z0-9]+){2,}\b/g) ?? []).filter((id) => id !== record.id)

/** The publishers a record rests on, in small letters: usually one. */
export const publishersBehind = oncePer(({ source }: EvidenceRecord): readonly string[] =>
  publishersOf(source.publisher),
)

/** The publishers in one name as found. */
export function publishersOf(publisher: string): string[] {
  const [, base = publisher, inBrackets = ''] = /(.*?)\(([^()]*)\)\s*$/.exec(publisher) ?? []
  const [outer = base, citing] = base.split(/\sciting\s/i)
  const own = publisherName(outer)
  const names = new Set<string>()
  const bracket = plain(inBrackets)
  if (/\breply\b/.test(bracket)) names.add(`${bracket} to ${own}`)
  else {
    names.add(own)
    const source = restsOn.exec(bracket)?.[1]
    if (source !== undefined) names.add(publisherName(source))
    else if (agencies.has(publisherName(bracket))) names.add(publisherName(bracket))
  }
  if (citing !== undefined) names.add(publisherName(citing))
  return [...names].sort()
}

const publisherName = (name: string): string => samePublisher[plain(name)] ?? plain(name)

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

const address = (url: string): string =>
  url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*/, '')
    .replace(/\/+$/, '')
    .toLowerCase()

const documentsOf = ({ source }: EvidenceRecord): string[] => [
  ...new Set([source.url, source.title, source.pinpoint].flatMap((text) => text?.match(unDocument) ?? [])),
]
