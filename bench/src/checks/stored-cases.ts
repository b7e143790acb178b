import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import type { FactEntry } from '../../../lib/domain/assertion.ts'
import type { Viewer } from '../../../lib/domain/case-access.ts'
import { encodeRow } from '../../../lib/rules/portfolio/encode-row.ts'
import { wordsFormat } from '../../../lib/rules/portfolio/packed-words.ts'
import { rowFieldsOf } from '../../../lib/rules/portfolio/row-fields.ts'
import { byItself, wordsInBulk } from '../../../lib/rules/portfolio/words-in-bulk.ts'
import { wordsOfCase } from '../../../lib/rules/portfolio/words-of-case.ts'
import { closeDatabase } from '../../../lib/server/database/client.ts'
import { connectionTo } from '../../../lib/server/database/connection.ts'
import { environment } from '../../../lib/server/environment.ts'
import { lawInUse } from '../../../lib/server/portfolio/law.ts'
import { movedCasesOf } from '../../../lib/server/portfolio/moved-cases.ts'
import { firstPage, type PageKey, pageQuery, rowPages } from '../../../lib/server/portfolio/row-pages.ts'
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
 * database's own: the same pages, asked for by the bare driver one after another, their answers dropped. By turns,
 * medians. `processorMs`: for how long the process that lists them had a processor; of this its own beyond the driver.
 *
 * The share can exceed 1: the list is evaluated while the database is at the next page.
 */
export async function storedCases(count: number): Promise<Record<string, number>> {
  const remove = await openScratchDatabase()
  const client = new Client(connectionTo(environment()))
  try {
    await client.connect()
    const viewer: Viewer = { userId: randomUUID(), sessionId: randomUUID(), name: 'Imke Sandvoort' }
    const expected = await store(client, viewer, count)
    const keys = await keysOf(viewer)
    const list = async () => movedCasesOf(viewer, 'shown', await lawInUse())
    const rows: { ms: number; databaseMs: number; processorMs: number; ownProcessorMs: number }[] = []
    // The first round warms up.
    for (let round = 0; round <= rounds; round += 1) {
      const whole = await timed(list)
      const bare = await timed(() => askForPages(client, viewer, keys))
      const { moved, cases, notShown, unreadable } = whole.result
      if (cases !== count || moved.length !== expected || notShown.length + unreadable.length > 0)
        throw new Error(`${moved.length} of ${cases} cases moved, and ${expected} of ${count} should have`)
      if (round > 0)
        rows.push({
          ms: whole.ms,
          databaseMs: bare.ms,
          processorMs: whole.processorMs,
          ownProcessorMs: whole.processorMs - bare.processorMs,
        })
    }
    const of = (figure: (row: (typeof rows)[number]) => number): number => middle(rows.map(figure))
    return {
      cases: count,
      moved: expected,
      pages: keys.length,
      ms: of(({ ms }) => ms),
      databaseMs: of(({ databaseMs }) => databaseMs),
      // Two times of one round, so that other work on the machine bears on both.
      shareOfDatabase: of(({ ms, databaseMs }) => databaseMs / ms),
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
  const library = readLibrary()
  const today = new Date().toISOString().slice(0, 10)
  const fields = rowFieldsOf(ruleSet)
  const cases = makeRealCases(distinct, 0.3, library).map(({ start }, at) => {
    const file = at % 100 === 0 ? { ...start, facts: { ...start.facts, 'person.groups': disputedGroups } } : start
    const rows = encodeRow(fields, file.facts)
    const [inBulk] = wordsInBulk(
      { ...file, rows, counts: Uint8Array.of(rows.length / fields.storedBytes) },
      { ruleSet, library, on: today },
    )
    return {
      state: file.requestedState,
      rows: Buffer.from(rows).toString('hex'),
      now: wordsOfCase({ ...file, assessedOn: today }, ruleSet, library),
      longAgo: wordsOfCase({ ...file, assessedOn: openedLongAgo }, ruleSet, library),
      // Only of these the answers themselves are read.
      facts: inBulk === byItself ? Object.entries(file.facts) : [],
    }
  })
  const wasLongAgo = (nth: number): boolean => Math.floor(nth / distinct) % 20 === 0
  const column = <Value>(of: (one: (typeof cases)[number]) => Value): Value[] => cases.map(of)
  await client.query(`INSERT INTO users (id, email, name, password_hash) VALUES ($1::uuid, $1::text, $2, 'none')`, [
    viewer.userId,
    viewer.name,
  ])
  await client.query(
    `CREATE TEMPORARY TABLE filled AS
     SELECT gen_random_uuid() AS id, nth, d.* FROM generate_series(0, $1::int - 1) nth
     JOIN unnest($2::text[], $3::text[], $4::int[], $5::int[]) WITH ORDINALITY
       AS d (state, states, now, long_ago, at) ON d.at = 1 + nth % $6::int`,
    [
      count,
      column(({ state }) => state),
      column(({ rows }) => rows),
      column(({ now }) => now),
      column(({ longAgo }) => longAgo),
      distinct,
    ],
  )
  await client.query(
    `INSERT INTO cases (id, owner_id, reference, requesting_state, requested_state)
     SELECT id, $1, 'ELM-' || nth, 'CN', state FROM filled`,
    [viewer.userId],
  )
  await client.query(
    `INSERT INTO case_rows (case_id, case_version, cells_hash, states)
     SELECT id, 1, $1, decode(states, 'hex') FROM filled`,
    [fields.hash],
  )
  await client.query(
    `INSERT INTO case_openings (case_id, user_id, words, format, opened_at)
     SELECT id, $1, CASE WHEN nth / $3::int % 20 = 0 THEN long_ago ELSE now END, $2, now() FROM filled`,
    [viewer.userId, wordsFormat, distinct],
  )
  const facts = cases.flatMap(({ facts: entries }, at) => entries.map(([key, entry]) => ({ at: at + 1, key, entry })))
  await client.query(
    `INSERT INTO case_facts (case_id, fact_key, entry, updated_by)
     SELECT id, f.fact_key, f.entry::jsonb, $1
     FROM unnest($2::int[], $3::text[], $4::text[]) AS f (at, fact_key, entry) JOIN filled USING (at)`,
    [
      viewer.userId,
      facts.map(({ at }) => at),
      facts.map(({ key }) => key),
      facts.map(({ entry }) => JSON.stringify(entry)),
    ],
  )
  await client.query('DROP TABLE filled')
  await client.query('ANALYZE')
  let moved = 0
  for (let nth = 0; nth < count; nth += 1) {
    const { now, longAgo } = cases[nth % distinct] ?? { now: 0, longAgo: 0 }
    if (wasLongAgo(nth) && now !== longAgo) moved += 1
  }
  return moved
}

/** Where each page begins. */
async function keysOf(viewer: Viewer): Promise<PageKey[]> {
  const keys: PageKey[] = [firstPage]
  for await (const { count, id, requestedState } of rowPages(viewer, 'CN'))
    keys.push({ state: requestedState(count - 1), id: id(count - 1) })
  return keys.slice(0, -1)
}

async function askForPages(client: Client, viewer: Viewer, keys: readonly PageKey[]): Promise<void> {
  for (const key of keys) {
    const { text, values } = pageQuery(viewer, 'CN', key)
    await client.query(text, values as unknown[])
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
