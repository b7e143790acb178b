import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { steps } from './steps/steps.ts'

/** The database cannot be brought to this version. The message is one sentence. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

// The number that `prisma migrate` takes its own advisory lock with, so that the two exclude each other.
const lockHistory = 'SELECT pg_advisory_xact_lock(72707369)'

// As `prisma migrate deploy` makes it.
const createHistory = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`

interface Migration {
  name: string
  sql: string
  checksum: string
}

interface HistoryRow {
  migration_name: string
  checksum: string
  finished: boolean
}

/** The migrations of a folder as `prisma migrate` orders them, each with the SHA-256 of its file. */
export function readMigrations(directory: string): Migration[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(directory, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * Applies the migrations that the database does not have yet, each in a transaction of its own together with its
 * row in `_prisma_migrations`: killed anywhere, a migration has happened with its row or not at all. The table is
 * kept as the stock `prisma migrate deploy` keeps it, so that either can be used on a real PostgreSQL.
 *
 * @param client a connection outside a transaction.
 * @param last the name of the last one to apply; left out, all are.
 * @returns the names of those applied.
 * @throws MigrationError when the history does not fit the folder, or a migration fails.
 */
export async function applyMigrations(client: ClientBase, directory: string, last?: string): Promise<string[]> {
  const migrations = readMigrations(directory)
  const applied: string[] = []
  await inLockedTransaction(client, () => client.query(createHistory))
  for (const migration of migrations) {
    if (last !== undefined && migration.name > last) break
    const done = await inLockedTransaction(client, () => applyUnlessDone(client, migrations, migration))
    if (done) applied.push(migration.name)
  }
  return applied
}

/**
 * Applies them within a transaction that the caller has begun and commits: they have happened together with what else is
 * in it, or not at all. Until then nobody else migrates this database.
 *
 * @throws MigrationError, after which the caller rolls back.
 */
export async function applyMigrationsWithin(client: ClientBase, directory: string, last: string): Promise<void> {
  const migrations = readMigrations(directory)
  await client.query(lockHistory)
  await client.query(createHistory)
  for (const migration of migrations) {
    if (migration.name <= last) await applyUnlessDone(client, migrations, migration)
  }
}

async function applyUnlessDone(client: ClientBase, all: Migration[], migration: Migration): Promise<boolean> {
  // Read under the lock, for each migration anew: another process may have applied it meanwhile.
  const history = await readHistory(client)
  checkHistory(history, all)
  if (history.some((row) => row.migration_name === migration.name)) return false
  const { rows } = await client.query<{ at: Date }>('SELECT clock_timestamp() AS at')
  try {
    await client.query(migration.sql)
    await steps[migration.name]?.(client)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new MigrationError(`The migration ${migration.name} failed and was undone: ${reason}.`)
  }
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, started_at, finished_at, migration_name, logs, applied_steps_count)
     VALUES ($1, $2, $4, greatest($4, clock_timestamp()), $3, NULL, 1)`,
    // A clock that is set back meanwhile makes nothing end before it began.
    [randomUUID(), migration.checksum, migration.name, rows[0]?.at],
  )
  return true
}

async function readHistory(client: ClientBase): Promise<HistoryRow[]> {
  const { rows } = await client.query<HistoryRow>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  )
  return rows
}

function checkHistory(history: HistoryRow[], migrations: Migration[]): void {
  for (const row of history) {
    const known = migrations.find((migration) => migration.name === row.migration_name)
    if (!row.finished) {
      throw new MigrationError(
        `The migration ${row.migration_name} began and never finished: settle it with prisma migrate resolve, or restore a backup.`,
      )
    }
    if (!known) {
      throw new MigrationError(
        `The database has the migration ${row.migration_name}, which this version does not know: it was made by a newer version; run that one.`,
      )
    }
    if (known.checksum !== row.checksum) {
      throw new MigrationError(
        `The migration ${row.migration_name} was changed after the database had applied it: put its file back as it was.`,
      )
    }
  }
}

async function inLockedTransaction<Result>(client: ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('BEGIN')
  try {
    await client.query(lockHistory)
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    // A lost connection has rolled back by itself; the first error is the one to tell.
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}
