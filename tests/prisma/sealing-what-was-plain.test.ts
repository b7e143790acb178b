import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { expect, it } from 'vitest'
import { openContent } from '#lib/server/cases/case-content'
import { applyMigrations, readMigrations } from '#lib/server/database/migrate'
import { openEmail, openName } from '#lib/server/identity/account-cells'
import { openKey } from '#lib/server/keys/cell'
import { placeOfCaseKey, placeOfOrganisationKey } from '#lib/server/keys/data-keys'
import { unwrapUnderRing } from '#lib/server/keys/key-ring'
import { openWords } from '#lib/server/portfolio/shown-words'
import { aFilledDatabase } from '#tests/support/filled-database'
import { killedAllAlong } from '#tests/support/killed-runs'
import { anEmptyDirectory } from '#tests/support/scratch-store'

const all = join(process.cwd(), 'prisma', 'migrations')
/** The last one under which content was stored readable. */
const lastPlain = '20261125135524_add_case_rows'

/** The migrations up to one, in a folder of their own. */
function migrationsUpTo(last: string): string {
  const folder = join(anEmptyDirectory(), 'migrations')
  mkdirSync(folder)
  for (const { name } of readMigrations(all))
    if (name <= last) cpSync(join(all, name), join(folder, name), { recursive: true })
  return folder
}

const [owner, second, caseId, otherCase] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
const openedAt = new Date('2026-11-20T10:00:00.123Z')
const entry = { kind: 'asserted', assertions: [{ value: true, says: 'client', where: 'PLAIN-CANARY' }] }

async function fill(client: Client): Promise<void> {
  const user = 'INSERT INTO users (id, email, name, password_hash, created_at) VALUES ($1, $2, $3, $4, $5)'
  await client.query(user, [owner, 'imke@kanzlei.example', 'Imke PLAIN-CANARY', 'hash-1', '2026-11-01'])
  await client.query(user, [second, 'tomas@kanzlei.example', 'Tomas Breitner', 'hash-2', '2026-11-02'])
  const opened =
    "INSERT INTO cases (id, owner_id, reference, requesting_state, requested_state, version) VALUES ($1, $2, $3, 'CN', $4, $5)"
  await client.query(opened, [caseId, owner, 'ROWAN-41', 'BE', 7])
  await client.query(opened, [otherCase, second, 'ELM-2', 'NZ', 1])
  await client.query(
    'INSERT INTO case_facts (case_id, fact_key, entry, version, updated_at, updated_by) VALUES ($1, $2, $3, 7, $4, $5)',
    [caseId, 'proceedings.heldNow', JSON.stringify(entry), openedAt, owner],
  )
  await client.query(
    "INSERT INTO case_openings (case_id, user_id, words, format, opened_at) VALUES ($1, $2, -17, 'words@1', $3)",
    [caseId, owner, openedAt],
  )
  await client.query(
    `INSERT INTO audit_events (seq, at, action, object_type, outcome, previous, hash)
     VALUES (1, now(), 'case.open', 'case', 'done', repeat('0', 64), repeat('a', 64))`,
  )
}

// One test, since each database takes its time to start.
it('S61 S52 what earlier versions stored readable is sealed, whole, or stays as it was: wherever the start is killed', {
  timeout: 600_000,
}, async () => {
  const database = await aFilledDatabase(async (client) => {
    await applyMigrations(client, migrationsUpTo(lastPlain))
    await fill(client)
    await expectRefusedUnsealed(client)
  })
  const start = { script: 'tests/support/open-once.ts', env: database.env }
  await killedAllAlong(start, async (when) => {
    await database.within(async (client) => {
      await applyMigrations(client, all)
      await expectWhole(client).catch((error: unknown) => expect.fail(`${when}: ${error}`))
    })
    await database.anew()
  })
})

async function expectWhole(client: Client): Promise<void> {
  await expectSealed(client)
  await expectNothingReadable(client)
  expect(await one(client, 'SELECT seq::int, hash FROM audit_head')).toEqual({ seq: 1, hash: 'a'.repeat(64) })
  expect(await one(client, 'SELECT format FROM audit_events')).toEqual({ format: 1 })
}

async function one<Row extends object>(client: Client, sql: string, ...values: unknown[]): Promise<Row> {
  const { rows } = await client.query(sql, values)
  expect(rows).toHaveLength(1)
  return rows[0] as Row
}

/** As stock `prisma migrate deploy` would go about it: the SQL alone, without sealing. */
async function expectRefusedUnsealed(client: Client): Promise<void> {
  const [, , room, keep] = readMigrations(all)
  await client.query('BEGIN')
  await client.query(room?.sql ?? '')
  await expect(client.query(keep?.sql ?? '')).rejects.toThrow('was not sealed yet')
  await client.query('ROLLBACK')
}

async function expectSealed(client: Client): Promise<void> {
  const { id: orgId, ...wrapped } = await one<{ id: string; kek: number; wrapped: Uint8Array }>(
    client,
    'SELECT o.id, k.kek, k.wrapped FROM organisations o JOIN organisation_keys k ON k.org_id = o.id',
  )
  const orgKey = unwrapUnderRing(placeOfOrganisationKey(orgId), wrapped)
  const user = await one<{ id: string; orgId: string; name: Uint8Array; email: Uint8Array; roles: string[] }>(
    client,
    'SELECT id, org_id AS "orgId", name, email, roles FROM users WHERE id = $1',
    owner,
  )
  expect([openName(orgKey, user), openEmail(orgKey, user), user.roles]).toEqual([
    'Imke PLAIN-CANARY',
    'imke@kanzlei.example',
    ['admin', 'lawyer'],
  ])
  const stored = await one<{ id: string; orgId: string; version: number; content: Uint8Array; wrapped: Uint8Array }>(
    client,
    'SELECT id, c.org_id AS "orgId", version, content, wrapped FROM cases c JOIN case_keys k ON k.case_id = c.id WHERE id = $1',
    caseId,
  )
  const key = openKey(orgKey, placeOfCaseKey(orgId, caseId), stored.wrapped)
  expect(openContent(key, stored, stored.content)).toEqual({
    reference: 'ROWAN-41',
    requestingState: 'CN',
    requestedState: 'BE',
    facts: { 'proceedings.heldNow': { entry, version: 7, updatedAt: openedAt.toISOString(), updatedBy: owner } },
  })
  const { words } = await one<{ words: Uint8Array }>(
    client,
    'SELECT words FROM case_openings WHERE case_id = $1',
    caseId,
  )
  expect(openWords(key, { orgId, caseId, userId: owner, openedAt: openedAt.getTime() }, words)).toBe(-17)
  const members = await client.query('SELECT case_id, user_id FROM case_members ORDER BY case_id = $1 DESC', [caseId])
  expect(members.rows).toEqual([
    { case_id: caseId, user_id: owner },
    { case_id: otherCase, user_id: second },
  ])
}

async function expectNothingReadable(client: Client): Promise<void> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  )
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)
    for (const { row } of rows) expect(row, name).not.toMatch(/PLAIN-CANARY|ROWAN-41|kanzlei/)
  }
}
