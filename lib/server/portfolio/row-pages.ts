import 'server-only'
import { z } from 'zod'
import type { Viewer } from '#lib/domain/case-access'
import { mostRows, rowByItself } from '#lib/rules/portfolio/encode-row'
import { wordsFormat } from '#lib/rules/portfolio/packed-words'
import { ownedBySql } from '../cases/owned-by.ts'
import { database } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { fieldsFor } from './case-row.ts'

/** Stands for what the viewer was shown of a case where nothing is known of that. */
export const notShown = -3

/** Some of the viewer's cases that one state requests, in columns: those of the same requested state together. */
export interface RowPage {
  count: number
  id: (at: number) => string
  requestedState: (at: number) => string
  /** One row after another. That of a case without a good one says that the case is to be assessed by itself. */
  rows: Uint8Array
  /** How many of them each case has. */
  counts: Uint8Array<ArrayBuffer>
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
  states: z.string(),
  rows: bytes,
  /** For each case how many rows it has, in one figure; - for one that has no good row. */
  marks: z.string(),
  shown: bytes,
})

/** The states that request in the viewer's cases. */
export async function requestingStatesOf(viewer: Viewer): Promise<string[]> {
  const rows = await database().$queryRaw`
    SELECT DISTINCT c.requesting_state AS state FROM cases c WHERE ${ownedBySql(viewer)} ORDER BY 1`
  return z
    .array(z.object({ state: z.string() }))
    .parse(rows)
    .map(({ state }) => state)
}

/** The viewer's cases that a state requests, page by page. The next page is asked for while one is looked at. */
export async function* rowPages(viewer: Viewer, requestingState: string, size = pageSize): AsyncGenerator<RowPage> {
  const read = (after: PageKey) => readPage(pageQuery(viewer, requestingState, after, size))
  let next: Promise<RowPage | null> = read(firstPage)
  for (;;) {
    const page = await next
    if (page === null) return
    const last = page.count - 1
    next = page.count < size ? Promise.resolve(null) : read({ state: page.requestedState(last), id: page.id(last) })
    // Whoever stops early never hears of a failure; whoever goes on does.
    next.catch(() => {})
    yield page
  }
}

/** Where a page begins: after this case. */
export interface PageKey {
  state: string
  id: string
}

export const firstPage: PageKey = { state: '', id: '00000000-0000-0000-0000-000000000000' }

/**
 * Each column comes as one value, so that nothing is made or converted case by case. All are gathered in one pass
 * over the same ordered rows.
 */
export function pageQuery(viewer: Viewer, requestingState: string, after: PageKey, size = pageSize): Prisma.Sql {
  const fields = fieldsFor(requestingState)
  const { storedBytes } = fields
  const lengths = Array.from({ length: mostRows }, (_, at) => (at + 1) * storedBytes)
  return Prisma.sql`
    SELECT count(*)::int AS count, string_agg(uuid_send(id), '') AS ids, string_agg(state, '') AS states,
      string_agg(coalesce(row, ${rowByItself(fields)}::bytea), '') AS rows,
      string_agg(mark, '') AS marks, string_agg(int4send(words), '') AS shown
    FROM (
      SELECT c.id, c.requested_state::text AS state, r.states AS row,
        CASE WHEN r.case_id IS NULL THEN '-' ELSE coalesce(length(r.states) / ${storedBytes}::int, 1)::text END AS mark,
        coalesce(o.words, ${notShown}::int) AS words
      FROM cases c
      LEFT JOIN case_rows r ON r.case_id = c.id AND r.case_version = c.version AND r.cells_hash = ${fields.hash}
        AND (r.states IS NULL OR length(r.states) = ANY (${lengths}::int[]))
      LEFT JOIN case_openings o ON o.case_id = c.id AND o.user_id = ${viewer.userId}::uuid AND o.format = ${wordsFormat}
      WHERE ${ownedBySql(viewer)} AND c.requesting_state = ${requestingState}::char(2)
        AND (c.requested_state, c.id) > (${after.state}::char(2), ${after.id}::uuid)
      ORDER BY c.requested_state, c.id
      LIMIT ${size}::int
    ) page
    HAVING count(*) > 0`
}

async function readPage(query: Prisma.Sql): Promise<RowPage | null> {
  const [columns] = z.array(columnsSchema).parse(await database().$queryRaw(query))
  return columns === undefined ? null : toPage(columns)
}

function toPage({ count, ids, states, rows, marks, shown }: z.infer<typeof columnsSchema>): RowPage {
  const hex = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength)
  const words = new DataView(shown.buffer, shown.byteOffset, shown.byteLength)
  return {
    count,
    id: (at) => hex.toString('hex', 16 * at, 16 * at + 16).replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    requestedState: (at) => states.slice(2 * at, 2 * at + 2),
    rows,
    counts: Uint8Array.from(marks, (mark) => (mark === '-' ? 1 : Number(mark))),
    hasRow: (at) => marks[at] !== '-',
    shown: Int32Array.from({ length: count }, (_, at) => words.getInt32(4 * at)),
  }
}
