import { canonicalHash } from '#lib/domain/canonical-hash'
import { rowsOfCsv } from '#lib/domain/csv'
import { claimStates, stateWords } from '#lib/domain/ledger/claim-state'
import { slotStandings, standingWords } from '#lib/domain/ledger/contrary-slot'
import { nothingKnown } from '#lib/domain/ledger/nothing-known'
import { contentOf } from '#lib/domain/ledger/says-the-same'
import { type Source, sourceSchema } from '#lib/domain/ledger/source'
import { jsonPath, type Problem, problemsOf } from '#lib/domain/problem'
import { readJson } from '#lib/domain/read-json'
import type { FileRead, Remark } from './bibliography.ts'
import { type CellForm, claimColumns, claimsFormat } from './claims-table.ts'
import { type ExchangedClaim, exchangedClaimSchema } from './exchanged.ts'

/** What is read of a file of ours, and each source and claim that was not, with its place and why. */
class Reading {
  readonly #sources = new Map<string, { source: Source; claims: ExchangedClaim[] }>()
  readonly #claims = new Set<string>()
  readonly skipped: Remark[] = []
  readonly leftOut: Remark[] = []

  skip(where: string, reason: string): void {
    this.skipped.push({ where, reason })
  }

  skipFor(problems: readonly Problem[]): void {
    for (const { path, message } of problems) this.skip(path, message)
  }

  /** The source that was read under an id. */
  source = (id: string): Source | undefined => this.#sources.get(id)?.source

  addSource(source: Source): void {
    this.#sources.set(source.id, { source, claims: [] })
  }

  addClaim(claim: ExchangedClaim, where: string): void {
    const { id, source } = claim.claim
    if (this.#claims.has(id))
      this.skip(where, `expected ${bySaying(id) ? 'what it says' : `the claim ${id}`} once only`)
    else this.#sources.get(source)?.claims.push(claim)
    this.#claims.add(id)
  }

  read = (): FileRead => ({
    entries: [...this.#sources.values()],
    ...{ skipped: this.skipped, leftOut: this.leftOut },
  })
}

/** Reads the JSON of claims that is written here. A claim that is not as expected is skipped; the others stand. */
export function readClaimsJson(text: string): FileRead {
  const reading = new Reading()
  const read = readJson(text.replace(/^\uFEFF/u, ''))
  if (!read.ok) {
    reading.skipFor(read.problems)
    return reading.read()
  }
  const { format, sources } = (read.value ?? {}) as { format?: unknown; sources?: unknown }
  if (format !== claimsFormat) reading.skip('$.format', `expected ${claimsFormat}`)
  else if (!Array.isArray(sources)) reading.skip('$.sources', 'expected a list')
  else for (const [place, one] of sources.entries()) readSourceOfJson(reading, one, ['sources', place])
  return reading.read()
}

function readSourceOfJson(reading: Reading, one: unknown, at: readonly PropertyKey[]): void {
  const { claims = [], ...fields } = (one ?? {}) as { claims?: unknown }
  const found = sourceSchema.safeParse(fields)
  const where = jsonPath(at)
  if (!found.success) reading.skipFor(problemsOf(found.error, at))
  else if (reading.source(found.data.id)) reading.skip(where, `expected the source ${found.data.id} once only`)
  else {
    reading.addSource(found.data)
    if (Array.isArray(claims)) readClaimsOfJson(reading, claims, found.data.id, [...at, 'claims'])
    else reading.skip(`${where}.claims`, 'expected a list')
  }
}

function readClaimsOfJson(
  reading: Reading,
  claims: readonly unknown[],
  source: string,
  at: readonly PropertyKey[],
): void {
  for (const [place, raw] of claims.entries()) {
    const here = [...at, place]
    const {
      state,
      stateInWords: _,
      contrarySlot,
      contrarySlotInWords: __,
      ...claim
    } = (raw ?? {}) as Record<string, unknown>
    const read = exchangedClaimSchema.safeParse({ claim, state, standing: contrarySlot })
    if (!read.success) reading.skipFor(problemsOf(read.error).map(inJson(here)))
    else if (read.data.claim.source !== source)
      reading.skip(jsonPath(here), `expected it to be found in ${source}, under which it stands`)
    else reading.addClaim(read.data, jsonPath(here))
  }
}

/** A claim stands flat in JSON, its slot under another name. */
const inJson =
  (at: readonly PropertyKey[]) =>
  ({ path, message }: Problem): Problem => ({
    path: `${jsonPath(at)}${path.replace(/^\$(?:\.claim(?=[.[]|$))?/u, '').replace(/^\.standing/u, '.contrarySlot')}`,
    message,
  })

/** Reads the table of claims that is written here, as a spreadsheet may have saved it since. Rows that are not as expected are skipped. */
export function readClaimsCsv(text: string): FileRead {
  const reading = new Reading()
  const table = rowsOfCsv(text)
  if (!table.ok) {
    reading.skip(`row ${table.row}`, 'expected a quotation mark that closes a cell to be followed by the next cell')
    return reading.read()
  }
  const [head, ...rows] = table.rows
  const places = new Map(head?.cells.map((name, place) => [name.trim().toLowerCase(), place]))
  for (const [name] of places)
    if (name !== '' && !claimColumns.some((column) => column.name === name))
      reading.leftOut.push({ where: `row ${head?.row ?? 1}, column “${name}”`, reason: 'left out: no column of ours' })
  const lacking = needed.filter((name) => !places.has(name))
  if (lacking.length > 0) {
    reading.skip(`row ${head?.row ?? 1}`, `expected the columns ${lacking.map((name) => `“${name}”`).join(', ')}`)
    return reading.read()
  }
  const firstRows = new Map<string, number>()
  for (const { row, cells } of rows) {
    const draft = draftOf(
      (name) => cells[places.get(name) ?? -1] ?? '',
      (id) => reading.source(id)?.tier,
    )
    const [source, claim] = [sourceSchema.safeParse(draft.source), exchangedClaimSchema.safeParse(draft.claim)]
    const problems = [
      ...(source.success ? [] : problemsOf(source.error, ['source'])),
      ...(claim.success ? [] : problemsOf(claim.error)),
    ]
    if (!source.success || !claim.success) {
      for (const { path, message } of problems) reading.skip(`row ${row}, ${columnAt(path)}`, message)
      continue
    }
    const { id } = source.data
    const before = reading.source(id)
    const other =
      before &&
      claimColumns.find(({ at }) => at.startsWith('source.') && fieldOf(before, at) !== fieldOf(source.data, at))
    if (other) {
      reading.skip(
        `row ${row}, column “${other.name}”`,
        `expected what row ${firstRows.get(id)} has, which names the same source`,
      )
      continue
    }
    if (!before) {
      reading.addSource(source.data)
      firstRows.set(id, row)
    }
    reading.addClaim(claim.data, `row ${row}, column “claim”`)
  }
  return reading.read()
}

/** Without these nothing of a row could be taken. */
const needed = ['title', 'proposition', 'direction', 'risk areas', 'as of', 'tier', 'source title', 'publisher', 'kind']

const fieldOf = (source: Source, at: string): unknown => source[at.slice('source.'.length) as keyof Source]

/** A path into a draft as the column that it stands for. */
function columnAt(path: string): string {
  const plain = path.replace(/^\$\./u, '').replaceAll(/\[\d+\]/gu, '')
  const column =
    claimColumns.find(({ at }) => at === plain) ?? claimColumns.find(({ at }) => at.startsWith(`${plain}.`))
  return column ? `column “${column.name}”` : plain
}

/** What the cells of a row say, not yet checked. A table says nothing of who a source is and whose words it has. */
function draftOf(
  cell: (name: string) => string,
  tierOf: (source: string) => Source['tier'] | undefined,
): { source: object; claim: object } {
  const all: Record<string, unknown> = {}
  for (const { name, at, form } of claimColumns) put(all, at.split('.'), told(cell(name), form))
  const { source, claim, state, standing } = all as Record<string, Record<string, unknown>>
  const quotation = quotationOf(claim?.quotation)
  const figure = orNone(claim?.figure)
  const sourceId = source?.id ?? idBySaying([source?.title, source?.publisher, source?.date])
  const said = { ...claim, source: sourceId, quotation, figure } as Parameters<typeof contentOf>[0]
  // A table that says no tier of its sources: as wide as the first claim found in it, for it is not told to be wider.
  const tier = source?.tier ?? tierOf(String(sourceId)) ?? claim?.tier
  return {
    source: { ...source, id: sourceId, tier, about: nothingKnown, origin: { kind: 'not-stated' } },
    claim: {
      claim: {
        ...claim,
        ...{ id: claim?.id ?? idBySaying(contentOf(said)), source: sourceId, twinOf: null, figure, quotation },
      },
      ...{ state: state ?? 'as-asserted', standing: standing ?? 'empty' },
    },
  }
}

/** What somebody wrote into a table has no id: it is called by what it says, so that it is known again when it comes again. */
const idBySaying = (said: string | readonly unknown[]): string =>
  `${saying}${canonicalHash(said).slice('sha256:'.length)}`
const bySaying = (id: string): boolean => id.startsWith(saying)
const saying = 'row-'

function put(all: Record<string, unknown>, [step, ...others]: string[], value: unknown): void {
  if (step === undefined) return
  if (others.length === 0) all[step] = value
  else {
    all[step] ??= {}
    put(all[step] as Record<string, unknown>, others, value)
  }
}

/** The parts of something, or null where all of them are empty: then it is not there. */
const orNone = (parts: unknown): unknown => (Object.values(parts ?? {}).every((part) => part === null) ? null : parts)

function quotationOf(parts: unknown): unknown {
  const { translation, ...words } = (parts ?? {}) as Record<string, unknown>
  return orNone({ ...words, translation: orNone(translation) })
}

function told(text: string, form: CellForm): unknown {
  const words = text.trim()
  if (form === 'list') return words === '' ? [] : words.split(/\s*;\s*/u).filter((one) => one !== '')
  if (words === '') return null
  // What is no number stays as it is, to be refused in its place.
  if (form === 'number') return Number.isFinite(Number(words)) ? Number(words) : words
  if (form === 'state') return claimStates.find((one) => stateWords[one] === words || one === words) ?? words
  if (form === 'standing') return slotStandings.find((one) => standingWords[one] === words || one === words) ?? words
  return words
}
