import 'server-only'
import { z } from 'zod'
import type { Viewer } from '#lib/domain/case-access'
import { mostRows } from '#lib/rules/portfolio/encode-row'
import { wordsFormat } from '#lib/rules/portfolio/packed-words'
import { Prisma } from '../database/generated/client.ts'
import { caseKeys } from '../keys/data-keys.ts'
import { withTenant } from '../tenant.ts'
import { cellsHashes, fieldsFor, openRow } from './case-row.ts'
import { openWords } from './shown-words.ts'

/** Stands for what the viewer was shown of a case where nothing is known of that. */
export const notShown = -3

/** Cases between the same two states that have a good row. */
export interface RowGroup {
  requestingState: string
  requestedState: string
  /** Their places in the page. */
  at: number[]
  /** One row after another. */
  rows: Uint8Array
  /** How many of them each case has. */
  counts: Uint8Array<ArrayBuffer>
}

/** Some of the viewer's cases, in the order of their ids. */
export interface RowPage {
  count: number
  id: (at: number) => string
  /** Those whose row can be evaluated together with others. */
  groups: RowGroup[]
  /** Whether a row of the case's version is stored, even if it only says that an answer cannot be read. */
  hasRow: (at: number) => boolean
  /** The words that the viewer was shown last, or `notShown`. */
  shown: Int32Array<ArrayBuffer>
}

/** Cases of one page: on the embedded database every other query waits until a page is read. */
const pageSize = 4096

const bytes = z.instanceof(Uint8Array<ArrayBuffer>)
const columnsSchema = z.object({
  count: z.int(),
  ids: bytes,
  versions: bytes,
  keys: bytes,
  rows: bytes,
  /** Length of each sealed row, 4 bytes; 0 for a case that has no good one. */
  lengths: bytes,
  /** For each case which of the cuttings its row is of, in one figure. */
  cuttings: z.string(),
  words: bytes,
  /** For each case whether words are stored, in one letter: w or -. */
  opened: z.string(),
  openedAt: bytes,
})
type Columns = z.infer<typeof columnsSchema>

/** The viewer's cases, page by page. The next page is asked for while one is looked at. */
export async function* rowPages(viewer: Viewer, size = pageSize): AsyncGenerator<RowPage> {
  const read = (after: string) => readPage(viewer, after, size)
  let next: Promise<RowPage | null> = read(firstPage)
  for (;;) {
    const page = await next
    if (page === null) return
    next = page.count < size ? Promise.resolve(null) : read(page.id(page.count - 1))
    // Whoever stops early never hears of a failure; whoever goes on does.
    next.catch(() => {})
    yield page
  }
}

/** A page begins after this id. */
export const firstPage = '00000000-0000-0000-0000-000000000000'

/**
 * `sharedWith` in SQL, from the side of the membership, whose index gives the pages in their order.
 *
 * Each column comes as one value, so that nothing is made or converted case by case. All are gathered in one pass
 * over the same ordered rows.
 */
export function pageQuery(viewer: Viewer, after: string, size = pageSize): Prisma.Sql {
  return Prisma.sql`
    SELECT count(*)::int AS count, string_agg(uuid_send(id), '') AS ids, string_agg(int4send(version), '') AS versions,
      string_agg(wrapped, '') AS keys, string_agg(row, '') AS rows, string_agg(int4send(length(row)), '') AS lengths,
      string_agg(cutting, '') AS cuttings, string_agg(words, '') AS words,
      string_agg(CASE WHEN opened_at IS NULL THEN '-' ELSE 'w' END, '') AS opened,
      string_agg(int8send(coalesce(opened_at, 0)), '') AS "openedAt"
    FROM (
      SELECT c.id, c.version, k.wrapped, coalesce(r.states, ''::bytea) AS row,
        coalesce((array_position(${cellsHashes()}::text[], r.cells_hash) - 1)::text, '-') AS cutting,
        coalesce(o.words, ''::bytea) AS words, (extract(epoch FROM o.opened_at) * 1000)::bigint AS opened_at
      FROM case_members m
      JOIN cases c ON c.id = m.case_id
      JOIN case_keys k ON k.case_id = c.id
      LEFT JOIN case_rows r ON r.case_id = c.id AND r.case_version = c.version
        AND r.cells_hash = ANY (${cellsHashes()}::text[])
      LEFT JOIN case_openings o ON o.case_id = c.id AND o.user_id = ${viewer.userId}::uuid AND o.format = ${wordsFormat}
      WHERE m.user_id = ${viewer.userId}::uuid AND m.case_id > ${after}::uuid
      ORDER BY m.case_id
      LIMIT ${size}::int
    ) page
    HAVING count(*) > 0`
}

async function readPage(viewer: Viewer, after: string, size: number): Promise<RowPage | null> {
  const { columns, keyOf } = await withTenant(viewer, async (tx) => ({
    columns: z.array(columnsSchema).parse(await tx.$queryRaw(pageQuery(viewer, after, size)))[0],
    keyOf: await caseKeys(tx, viewer.orgId),
  }))
  return columns === undefined ? null : toPage(viewer, columns, keyOf)
}

function toPage({ orgId, userId }: Viewer, columns: Columns, keyOf: Awaited<ReturnType<typeof caseKeys>>): RowPage {
  const { count } = columns
  const [ids, keys] = [bufferOf(columns.ids), columns.keys]
  const [versions, lengths, openedAt] = [viewOf(columns.versions), viewOf(columns.lengths), viewOf(columns.openedAt)]
  const keyLength = keys.length / count
  const id = (at: number): string => uuidIn(ids.toString('hex', 16 * at, 16 * at + 16))
  const opened = [...columns.opened].map((letter) => letter === 'w')
  const wordsLength = columns.words.length / Math.max(1, opened.filter(Boolean).length)

  const shown = new Int32Array(count).fill(notShown)
  const hasRow = new Uint8Array(count)
  const gather = new GroupsOfRows()
  for (let at = 0, row = 0, words = 0; at < count; at += 1) {
    const length = lengths.getInt32(4 * at)
    if (length === 0 && !opened[at]) continue
    const caseId = id(at)
    const key = keyOf(caseId, keys.subarray(keyLength * at, keyLength * (at + 1)))
    if (length > 0) {
      const of = { orgId, caseId, caseVersion: versions.getInt32(4 * at) }
      const content = openRow(key, of, columns.rows.subarray(row, row + length))
      hasRow[at] = Number(gather.add(at, Number(columns.cuttings[at]), content))
      row += length
    }
    if (opened[at]) {
      const of = { orgId, caseId, userId, openedAt: Number(openedAt.getBigInt64(8 * at)) }
      shown[at] = openWords(key, of, columns.words.subarray(words, words + wordsLength))
      words += wordsLength
    }
  }
  return { count, id, groups: gather.groups(), hasRow: (at) => hasRow[at] === 1, shown }
}

const uuidIn = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`

/** Several pages that follow one another, as one: cases of the same two states are together in all of them. */
export function joinPages(pages: readonly RowPage[]): RowPage {
  const starts = [0]
  for (const { count } of pages) starts.push((starts.at(-1) as number) + count)
  const pageOf = (at: number): number => starts.findLastIndex((start) => start <= at)
  const of = <Value>(at: number, ask: (page: RowPage, at: number) => Value): Value => {
    const nth = Math.min(pageOf(at), pages.length - 1)
    return ask(pages[nth] as RowPage, at - (starts[nth] as number))
  }
  const groups = new Map<string, RowGroup[]>()
  for (const [nth, page] of pages.entries())
    for (const group of page.groups) {
      const states = group.requestingState + group.requestedState
      const moved = { ...group, at: group.at.map((at) => at + (starts[nth] as number)) }
      groups.set(states, [...(groups.get(states) ?? []), moved])
    }
  return {
    count: starts.at(-1) as number,
    id: (at) => of(at, (page, place) => page.id(place)),
    hasRow: (at) => of(at, (page, place) => page.hasRow(place)),
    groups: [...groups.values()].map(joinGroups),
    shown: Int32Array.from(pages.flatMap(({ shown }) => [...shown])),
  }
}

function joinGroups(groups: RowGroup[]): RowGroup {
  const [first] = groups
  if (!first) throw new Error('There is no group to join.')
  return {
    requestingState: first.requestingState,
    requestedState: first.requestedState,
    at: groups.flatMap(({ at }) => at),
    rows: Buffer.concat(groups.map(({ rows }) => rows)),
    counts: Uint8Array.from(groups.flatMap(({ counts }) => [...counts])),
  }
}

/** Puts rows of cases between the same two states together. */
class GroupsOfRows {
  readonly #hashes = cellsHashes()
  readonly #groups = new Map<string, { at: number[]; rows: Uint8Array[] }>()

  /** False for a row that is not cut as the law in use cuts those of its requesting state: it is passed over. */
  add(at: number, cutting: number, { requestingState, requestedState, rows }: ReturnType<typeof openRow>): boolean {
    const { hash, storedBytes } = fieldsFor(requestingState)
    if (this.#hashes[cutting] !== hash) return false
    if (rows === null) return true
    if (rows.length % storedBytes !== 0 || rows.length > mostRows * storedBytes) return false
    const states = requestingState + requestedState
    const group = this.#groups.get(states) ?? { at: [], rows: [] }
    this.#groups.set(states, group)
    group.at.push(at)
    group.rows.push(rows)
    return true
  }

  groups(): RowGroup[] {
    return [...this.#groups].map(([states, { at, rows }]) => {
      const [requestingState, requestedState] = [states.slice(0, 2), states.slice(2)]
      const { storedBytes } = fieldsFor(requestingState)
      const counts = Uint8Array.from(rows, ({ length }) => length / storedBytes)
      return { requestingState, requestedState, at, rows: Buffer.concat(rows), counts }
    })
  }
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): DataView =>
  new DataView(buffer, byteOffset, byteLength)
