import { z } from 'zod'
import { canonicalJson } from '#lib/domain/canonical-hash'
import { type EvidenceKind, evidenceKinds } from '#lib/domain/evidence-record'
import { nothingKnown } from '#lib/domain/ledger/nothing-known'
import { type Source, sourceSchema } from '#lib/domain/ledger/source'
import type { Tier } from '#lib/domain/ledger/tier'
import { problemLine, problemsOf } from '#lib/domain/problem'
import { type Exchanged, exchangedClaimSchema } from './exchanged.ts'

/** What every format of bibliographies has a field for. */
export interface Fields {
  /** What the file calls the entry. */
  key: string
  title: string | null
  publisher: string | null
  author: string | null
  date: string | null
  language: string | null
  url: string | null
  accessedOn: string | null
  /** Of our kinds, where the file says one. */
  kind: string | null
}

/**
 * What a format has no field for, or would not give back as it was: parts of the source, and the claims. It travels as
 * JSON under `article-three`: in `custom` of CSL-JSON, in a note of RIS, in a field of BibTeX.
 */
export const parcelSchema = z.strictObject({
  source: z.record(z.string(), z.unknown()),
  claims: z.array(exchangedClaimSchema),
})
export type Parcel = z.infer<typeof parcelSchema>

/** What a person says of a file for all entries that do not say it themselves. */
export interface Unsaid {
  kind: EvidenceKind
  tier: Tier
}

/** An entry of a file: as it was read, or why it was not. */
export type EntryRead = { where: string; fields: Fields; parcel: unknown } | { where: string; reason: string }

/** Something about an entry of a file, with its place. */
export interface Remark {
  where: string
  reason: string
}

/** What came of a file: whole entries, each that was skipped, and each field of somebody else's that did not fit. */
export interface FileRead {
  entries: Exchanged[]
  skipped: Remark[]
  leftOut: Remark[]
}

/** The fields of a source. */
export const fieldsOf = ({ id, title, publisher, author, date, language, url, accessedOn, kind }: Source): Fields => ({
  ...{ key: id, title, publisher, author, date, language, url, accessedOn, kind },
})

/**
 * What has to travel beside the fields, found by reading back what was written of them alone.
 *
 * @param readBack the fields as this format gives them back
 */
export function parcelOf({ source, claims }: Exchanged, readBack: Fields | null): Parcel {
  // What the reader would put in where a file says nothing must not be taken for what the file says.
  const nothingSaid = { kind: undefined, tier: undefined }
  const survives: Record<string, unknown> = readBack === null ? {} : draftOf(readBack, nothingSaid, readBack.key)
  const lost = Object.entries(source).filter(([key, value]) => {
    const back = survives[key]
    return back === undefined || canonicalJson(back) !== canonicalJson(value)
  })
  return { source: Object.fromEntries(lost), claims: [...claims] }
}

const draftOf = (
  { key: _key, kind, ...fields }: Fields,
  unsaid: { [K in keyof Unsaid]: Unsaid[K] | undefined },
  id: string,
) => ({
  ...fields,
  id,
  kind: evidenceKinds.find((one) => one === kind) ?? unsaid.kind,
  about: nothingKnown,
  origin: { kind: 'not-stated' as const },
  tier: unsaid.tier,
})

/** Entries as sources and claims: each whole, by the rules that everything entered here obeys, or skipped. */
export function takeIn(read: readonly EntryRead[], unsaid: Unsaid): FileRead {
  const file: FileRead = { entries: [], skipped: [], leftOut: [] }
  const taken: Taken = { sources: new Set(), claims: new Set() }
  for (const entry of read) {
    const { where } = entry
    const made = 'reason' in entry ? entry.reason : entryOf(entry.fields, entry.parcel, unsaid, taken)
    if (typeof made === 'string') {
      file.skipped.push({ where, reason: made })
      continue
    }
    file.entries.push(made.entry)
    file.leftOut.push(...made.leftOut.map((reason) => ({ where, reason })))
    taken.sources.add(made.entry.source.id)
    for (const { claim } of made.entry.claims) taken.claims.add(claim.id)
  }
  return file
}

interface Taken {
  sources: Set<string>
  claims: Set<string>
}

type Made = { entry: Exchanged; leftOut: string[] } | string

function entryOf(fields: Fields, parcel: unknown, unsaid: Unsaid, taken: Taken): Made {
  if (parcel === undefined) return foreignEntry(fields, unsaid, taken)
  const ours = parcelSchema.safeParse(parcel)
  if (!ours.success) return whatIsWrong(ours.error, ['article-three'])
  const source = sourceSchema.safeParse({ ...draftOf(fields, unsaid, fields.key), ...ours.data.source })
  if (!source.success) return whatIsWrong(source.error)
  const { id } = source.data
  if (taken.sources.has(id)) return `expected one entry with the id ${id} only`
  const { claims } = ours.data
  const stray = claims.find(({ claim }) => claim.source !== id)
  if (stray) return `expected claim ${stray.claim.id} to be found in ${id}, not in ${stray.claim.source}`
  const ids = claims.map(({ claim }) => claim.id)
  const twice = ids.find((one, index) => taken.claims.has(one) || ids.indexOf(one) !== index)
  if (twice !== undefined) return `expected one claim with the id ${twice} only`
  return { entry: { source: source.data, claims }, leftOut: [] }
}

/** What another program wrote may lack or misspell these; the entry stands without them. */
const optional = new Set(['author', 'date', 'language', 'url', 'accessedOn'])

function foreignEntry(fields: Fields, unsaid: Unsaid, taken: Taken): Made {
  const language = fields.language?.replaceAll('_', '-') ?? null
  const draft = draftOf({ ...fields, language }, unsaid, freeId(fields.key, taken.sources))
  const first = sourceSchema.safeParse(draft)
  if (first.success) return { entry: { source: first.data, claims: [] }, leftOut: [] }
  const wrong = new Set(first.error.issues.map(({ path }) => String(path[0])))
  const lacking = [...wrong].filter((key) => optional.has(key)).map((key) => [key, null])
  const second = sourceSchema.safeParse({ ...draft, ...Object.fromEntries(lacking) })
  if (!second.success) return whatIsWrong(second.error)
  return {
    entry: { source: second.data, claims: [] },
    leftOut: first.error.issues.map(({ path, message }) => `${path.join('.')} left out: ${message}`),
  }
}

const whatIsWrong = (error: z.ZodError, at: readonly PropertyKey[] = []): string =>
  problemsOf(error, at)
    .map((problem) => problemLine(problem).replace(/^\$\.?/u, ''))
    .join('; ')

/** An id of our form out of what a file calls its entry. */
function freeId(key: string, taken: ReadonlySet<string>): string {
  const plain = key
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(-100)
    .replaceAll(/^-+|-+$/gu, '')
  const base = plain === '' ? 'entry' : plain
  if (!taken.has(base)) return base
  for (let number = 2; ; number += 1) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`
}

/** A partial date out of up to three numbers, as files write them; null where they are none. */
export function partialDate(year: unknown, month?: unknown, day?: unknown): string | null {
  const [y, m, d] = [year, month, day].map((part) => (part === undefined || part === '' ? null : Number(part)))
  if (y == null || !Number.isInteger(y)) return null
  const two = (part: number) => String(part).padStart(2, '0')
  return [String(y).padStart(4, '0'), ...(m == null ? [] : [two(m), ...(d == null ? [] : [two(d)])])].join('-')
}
