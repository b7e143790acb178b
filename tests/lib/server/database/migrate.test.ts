import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import type { Client } from 'pg'
import { expect, it } from 'vitest'
import { startEmbeddedDatabase } from '#lib/server/database/embedded/start-embedded-database'
import { applyMigrations } from '#lib/server/database/migrate'
import { aFreshDatabase } from '#tests/support/fresh-database'
import { anEmptyDirectory, anInstalledDataDirectory, connectedTo, started } from '#tests/support/scratch-store'
import { noFilters, openSchemaEngine, readMigrationList } from '../../../../scripts/migration/schema-engine.ts'

/** A folder of migrations: name to SQL. */
function aFolder(migrations: Record<string, string>): string {
  const root = anEmptyDirectory()
  for (const [name, sql] of Object.entries(migrations)) {
    const directory = join(root, 'prisma', 'migrations', name)
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, 'migration.sql'), sql)
  }
  return root
}
const folderOf = (root: string) => join(root, 'prisma', 'migrations')

const first = { '20260101000000_first': 'CREATE TABLE first (id int);\n' }
const both = { ...first, '20260102000000_second': 'CREATE TABLE second (id int);\nINSERT INTO second VALUES (1);\n' }

const tables = async (client: Client) => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  )
  return rows.map(({ name }) => name)
}

const adapterOf = (client: Client) =>
  new PrismaPg({
    host: client.host,
    port: client.port,
    user: client.user ?? 'postgres',
    database: client.database ?? 'postgres',
  })

it('applies what is missing, in order, and nothing twice', async () => {
  const client = await aFreshDatabase()
  expect(await applyMigrations(client, folderOf(aFolder(first)))).toEqual(Object.keys(first))
  const folder = folderOf(aFolder(both))
  expect(await applyMigrations(client, folder)).toEqual(['20260102000000_second'])
  expect(await applyMigrations(client, folder)).toEqual([])
  expect(await tables(client)).toEqual(['first', 'second'])
})

it("leaves what Prisma's own engine finds complete and unedited, for our real migrations", async () => {
  const client = await aFreshDatabase()
  await applyMigrations(client, folderOf(process.cwd()))
  const engine = await openSchemaEngine(process.cwd(), adapterOf(client))
  const migrationsList = readMigrationList(process.cwd())

  const diagnosis = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: noFilters,
  })
  expect(diagnosis).toEqual({
    editedMigrationNames: [],
    failedMigrationNames: [],
    hasMigrationsTable: true,
    history: null,
  })
  expect(await engine.applyMigrations({ migrationsList, filters: noFilters })).toEqual({ appliedMigrationNames: [] })
})

it("keeps the same table and the same rows as Prisma's own engine", async () => {
  const root = aFolder(both)
  const [ours, theirs] = [await aFreshDatabase(), await aFreshDatabase()]
  await applyMigrations(ours, folderOf(root))
  const engine = await openSchemaEngine(process.cwd(), adapterOf(theirs))
  await engine.applyMigrations({ migrationsList: readMigrationList(root), filters: noFilters })

  const described = async (client: Client) => ({
    columns: (
      await client.query(
        `SELECT column_name, data_type, character_maximum_length, is_nullable, column_default
         FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`,
      )
    ).rows,
    rows: (
      await client.query(
        `SELECT length(id) AS id, checksum, finished_at >= started_at AS finished, migration_name, logs, rolled_back_at,
           applied_steps_count FROM _prisma_migrations ORDER BY migration_name`,
      )
    ).rows,
  })
  expect(await described(ours)).toEqual(await described(theirs))
})

it('undoes a migration that fails in the middle, and applies it once it is mended', async () => {
  const client = await aFreshDatabase()
  const broken = { ...first, '20260102000000_second': 'CREATE TABLE second (id int); SELECT 1 / 0;' }
  await expect(applyMigrations(client, folderOf(aFolder(broken)))).rejects.toThrow(/second failed and was undone/)
  expect(await tables(client)).toEqual(['first'])
  expect(await applyMigrations(client, folderOf(aFolder(both)))).toEqual(['20260102000000_second'])
})

it.each([
  ['edited afterwards', both, { ...both, '20260101000000_first': 'CREATE TABLE first (id bigint);\n' }, /was changed/],
  ['of a newer version', both, first, /newer version/],
])('refuses a migration %s and changes nothing', async (_what, before, after, sentence) => {
  const client = await aFreshDatabase()
  await applyMigrations(client, folderOf(aFolder(before)))
  await expect(applyMigrations(client, folderOf(aFolder(after)))).rejects.toThrow(sentence)
  expect(await tables(client)).toEqual(['first', 'second'])
})

it('refuses a migration that another tool began and never finished', async () => {
  const client = await aFreshDatabase()
  await applyMigrations(client, folderOf(aFolder(first)))
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '20260102000000_second')`,
  )
  await expect(applyMigrations(client, folderOf(aFolder(both)))).rejects.toThrow(/never finished/)
  expect(await tables(client)).toEqual(['first'])
})

it('a migration whose database was killed in the middle has not happened, and happens at the next start', async () => {
  const dataDir = await anInstalledDataDirectory()
  const slow = `CREATE TABLE second (id int);
DO $$ BEGIN WHILE clock_timestamp() < now() + interval '5 minutes' LOOP END LOOP; END $$;`
  const killed = await startEmbeddedDatabase(dataDir)
  const connection = await connectedTo(killed)
  await applyMigrations(connection, folderOf(aFolder(first)))
  const migrating = applyMigrations(connection, folderOf(aFolder({ ...first, '20260102000000_second': slow })))
  migrating.catch(() => {})
  await wait(1_000)
  process.kill(killed.pid, 'SIGKILL')
  await expect(migrating).rejects.toThrow()

  const client = await connectedTo(await started(dataDir))
  expect(await tables(client)).toEqual(['first'])
  expect(await applyMigrations(client, folderOf(aFolder(both)))).toEqual(['20260102000000_second'])
})
