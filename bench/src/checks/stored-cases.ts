import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import type { FactEntry } from '../../../lib/domain/assertion.ts'
import type { Viewer } from '../../../lib/domain/case-access.ts'
import type { CaseFile } from '../../../lib/domain/case-file.ts'
import { encodeRow } from '../../../lib/rules/portfolio/encode-row.ts'
import { wordsFormat } from '../../../lib/rules/portfolio/packed-words.ts'
import { rowFieldsOf } from '../../../lib/rules/portfolio/row-fields.ts'
import { wordsOfCase } from '../../../lib/rules/portfolio/words-of-case.ts'
import { sealContent } from '../../../lib/server/cases/case-content.ts'
import { closeDatabase } from '../../../lib/server/database/client.ts'
import { connectionTo } from '../../../lib/server/database/connection.ts'
import { environment } from '../../../lib/server/environment.ts'
import { type CellKey, newCellKey, openBytes, sealBytes } from '../../../lib/server/keys/cell.ts'
import { newCaseKey } from '../../../lib/server/keys/data-keys.ts'
import { sealRow } from '../../../lib/server/portfolio/case-row.ts'
import { lawInUse } from '../../../lib/server/portfolio/law.ts'
import { movedCasesOf } from '../../../lib/server/portfolio/moved-cases.ts'
import { firstPage, pageQuery, rowPages } from '../../../lib/server/portfolio/row-pages.ts'
import { sealWords } from '../../../lib/server/portfolio/shown-words.ts'
import { withTenant } from '../../../lib/server/tenant.ts'
import { aViewer } from '../a-viewer.ts'
import { makeRealCases, readLibrary, ruleSet } from '../real-cases.ts'
import { openScratchDatabase } from '../scratch-database.ts'

const rounds = 7
/** Cases that differ from one another; each stands in the database many times, under ids of its own. */
const distinct = 1000
/** When one in twenty was last opened; the others were opened today. */
const openedLongAgo = '2019-12-31'
/** What people say in one case of a hundred: lists whose items hang together, so that each has a row of its own. */
const disputedGroups: FactEntry = {
  kind: 'asserted',
  assertions: [
    { value: ['uyghur', 'tibetan'], says: 'client' },
    { value: [], says: 'request' },
  ],
}

/**
 * Milliseconds from a database of many stored cases to the list of those whose words moved, and of these the
 * database's and the decryption's own: the same pages, asked for by the bare driver one after another, their answers
 * dropped, and as many cells opened as the pages have, of the same lengths. By turns, medians. `processorMs`: for how long the process that lists them had a processor; of this its own beyond the driver.
 *
 * The share can exceed 1: the list is evaluated while the database is at the next page.
 */
export async function storedCases(count: number): Promise<Record<string, number>> {
  const remove = await openScratchDatabase()
  const client = new Client(connectionTo(environment()))
  try {
    await client.connect()
    const viewer = await aViewer()
    const expected = await store(client, viewer, count)
    const keys = await keysOf(viewer)
    const list = async () => movedCasesOf(viewer, 'shown', await lawInUse(viewer))
    const cells = cellsOfOneCase()
    const rows: {
      ms: number
      databaseMs: number
      decryptionMs: number
      processorMs: number
      ownProcessorMs: number
    }[] = []
    // The first round warms up.
    for (let round = 0; round <= rounds; round += 1) {
      const whole = await timed(list)
      const bare = await timed(() => askForPages(client, viewer, keys))
      const opened = await timed(async () => openCells(cells, count))
      const { moved, cases, notShown, unreadable } = whole.result
      if (cases !== count || moved.length !== expected || notShown.length + unreadable.length > 0)
        throw new Error(`${moved.length} of ${cases} cases moved, and ${expected} of ${count} should have`)
      if (round > 0)
        rows.push({
          ms: whole.ms,
          databaseMs: bare.ms,
          decryptionMs: opened.ms,
          processorMs: whole.processorMs,
          ownProcessorMs: whole.processorMs - bare.processorMs - opened.processorMs,
        })
    }
    const of = (figure: (row: (typeof rows)[number]) => number): number => middle(rows.map(figure))
    return {
      cases: count,
      moved: expected,
      pages: keys.length,
      ms: of(({ ms }) => ms),
      databaseMs: of(({ databaseMs }) => databaseMs),
      decryptionMs: of(({ decryptionMs }) => decryptionMs),
      // Two times of one round, so that other work on the machine bears on both.
      shareOfDatabase: of(({ ms, databaseMs, decryptionMs }) => (databaseMs + decryptionMs) / ms),
      processorMs: of(({ processorMs }) => processorMs),
      ownProcessorMs: of(({ ownProcessorMs }) => ownProcessorMs),
    }
  } finally {
    await client.end()
    await closeDatabase()
    await remove()
  }
}

/** Puts the cases in, as if saved and opened by the viewer, and says how many have moved words. */
async function store(client: Client, viewer: Viewer, count: number): Promise<number> {
  const cases = casesToStore()
  const keys = await withTenant(viewer, async (tx) =>
    Promise.all(
      Array.from({ length: count }, async () => {
        const caseId = randomUUID()
        return { caseId, ...(await newCaseKey(tx, { orgId: viewer.orgId, caseId })) }
      }),
    ),
  )
  let moved = 0
  for (let first = 0; first < count; first += atOnce) {
    const stored = keys.slice(first, first + atOnce).map((key, nth) => {
      const one = cases[(first + nth) % distinct] as ToStore
      const longAgo = Math.floor((first + nth) / distinct) % 20 === 0
      if (longAgo && one.now !== one.longAgo) moved += 1
      return sealed(viewer, key, one, longAgo ? one.longAgo : one.now)
    })
    await insert(client, viewer, stored)
  }
  await client.query('ANALYZE')
  return moved
}

/** Cases put in with one statement. */
const atOnce = 5000

interface ToStore {
  requestedState: string
  rows: Uint8Array
  facts: CaseFile['facts']
  /** Its words today, and on the day it was opened long ago. */
  now: number
  longAgo: number
}

function casesToStore(): ToStore[] {
  const library = readLibrary()
  const today = new Date().toISOString().slice(0, 10)
  const fields = rowFieldsOf(ruleSet)
  return makeRealCases(distinct, 0.3, library).map(({ start }, at) => {
    const file = at % 100 === 0 ? { ...start, facts: { ...start.facts, 'person.groups': disputedGroups } } : start
    return {
      requestedState: file.requestedState,
      rows: encodeRow(fields, file.facts),
      facts: file.facts,
      now: wordsOfCase({ ...file, assessedOn: today }, ruleSet, library),
      longAgo: wordsOfCase({ ...file, assessedOn: openedLongAgo }, ruleSet, library),
    }
  })
}

const openedAt = new Date()

function sealed(
  { orgId, userId }: Viewer,
  { caseId, key, wrapped }: { caseId: string; key: CellKey; wrapped: Uint8Array },
  { requestedState, rows, facts }: ToStore,
  words: number,
) {
  const head = { reference: 'ELM-41', requestingState: 'CN', requestedState }
  const stored = Object.entries(facts).map(([fact, entry]) => [
    fact,
    { entry, version: 1, updatedAt: openedAt.toISOString(), updatedBy: userId },
  ])
  const content = { ...head, facts: Object.fromEntries(stored) }
  return {
    caseId,
    wrapped,
    content: sealContent(key, { id: caseId, orgId, version: 1 }, content),
    row: sealRow(key, { orgId, caseId, caseVersion: 1 }, { ...head, rows }),
    words: sealWords(key, { orgId, caseId, userId, openedAt: openedAt.getTime() }, words),
  }
}

async function insert(client: Client, { orgId, userId }: Viewer, cases: ReturnType<typeof sealed>[]): Promise<void> {
  const ids = cases.map(({ caseId }) => caseId)
  const put = (into: string, values: string, ...columns: unknown[]) =>
    client.query(`INSERT INTO ${into} SELECT ${values}`, columns)
  const bytes = (of: (one: (typeof cases)[number]) => Uint8Array) => cases.map((one) => Buffer.from(of(one)))
  const from = 'FROM unnest($1::uuid[], $2::bytea[]) AS c (id, bytes)'
  await put(
    'cases (id, org_id, content)',
    `id, $3, bytes ${from}`,
    ids,
    bytes(({ content }) => content),
    orgId,
  )
  await put(
    'case_keys (case_id, org_id, wrapped)',
    `id, $3, bytes ${from}`,
    ids,
    bytes(({ wrapped }) => wrapped),
    orgId,
  )
  await put(
    'case_members (case_id, user_id, org_id, added_by)',
    'id, $2, $3, $2 FROM unnest($1::uuid[]) AS c (id)',
    ids,
    userId,
    orgId,
  )
  await put(
    'case_rows (case_id, org_id, case_version, cells_hash, states)',
    `id, $3, 1, $4, bytes ${from}`,
    ...[ids, bytes(({ row }) => row), orgId, rowFieldsOf(ruleSet).hash],
  )
  await put(
    'case_openings (case_id, user_id, org_id, words, format, opened_at)',
    `id, $3, $4, bytes, $5, $6 ${from}`,
    ...[ids, bytes(({ words }) => words), userId, orgId, wordsFormat, openedAt],
  )
}

const cellKey = newCellKey()
const cellPlace = { org: 'o', table: 't', column: 'c', row: 'r', version: 1 }

/** Cells as long as those that are opened of one case: its key, its row, the words it showed. */
const cellsOfOneCase = (): Uint8Array[] =>
  [32, 4 + rowFieldsOf(ruleSet).storedBytes, 4].map((length) => sealBytes(cellKey, cellPlace, new Uint8Array(length)))

function openCells(cells: readonly Uint8Array[], times: number): void {
  for (let nth = 0; nth < times; nth += 1) for (const cell of cells) openBytes(cellKey, cellPlace, cell)
}

/** Where each page begins. */
async function keysOf(viewer: Viewer): Promise<string[]> {
  const keys = [firstPage]
  for await (const { count, id } of rowPages(viewer)) keys.push(id(count - 1))
  return keys.slice(0, -1)
}

async function askForPages(client: Client, viewer: Viewer, keys: readonly string[]): Promise<void> {
  for (const after of keys) {
    const { text, values } = pageQuery(viewer, after)
    await client.query('BEGIN')
    await client.query(`SELECT set_config('role', 'article_three_web', true), set_config('app.org', $1, true)`, [
      viewer.orgId,
    ])
    await client.query(text, values as unknown[])
    await client.query('COMMIT')
  }
}

async function timed<Result>(
  work: () => Promise<Result>,
): Promise<{ ms: number; processorMs: number; result: Result }> {
  const before = performance.now()
  const used = process.threadCpuUsage()
  const result = await work()
  const { user, system } = process.threadCpuUsage(used)
  return { ms: performance.now() - before, processorMs: (user + system) / 1000, result }
}

const middle = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN
