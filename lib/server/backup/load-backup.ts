import 'server-only'
import type { ClientBase } from 'pg'
import type { AuditHead } from '../audit/audit-head.ts'
import { storedTrail } from '../audit/stored-trail.ts'
import { verifyTrail } from '../audit/verify-trail.ts'
import { applyMigrationsWithin, readMigrations } from '../database/migrate.ts'
import type { Erased } from '../privacy/erased-list.ts'
import type { FilesOfRestore } from './backup-files.ts'
import { BackupError, type BackupHeader } from './backup-format.ts'
import { type ErasedAgain, eraseAgain } from './erase-again.ts'
import { keysFileOf, TableSumming } from './make-backup.ts'
import { type BackupVisitor, readBackup } from './read-backup.ts'
import { type BackedUpTable, backedUpTables, dumpTable, loadRows, settle } from './tables.ts'
import type { VerifiedBackup } from './verify-backup.ts'

const batchRows = 200
const batchBytes = 1024 * 1024

/**
 * Loads a verified backup into an empty database: its schema and all rows in one transaction, which is committed only
 * when every table reads back as it was and the audit trail is whole up to the head of the backup: killed anywhere
 * before, the database is as it was. Sessions are not brought back: some may have been ended since. Neither are cases
 * and copies that were erased since.
 *
 * @throws BackupError, MigrationError, after everything was rolled back
 */
export async function loadBackup(
  client: ClientBase,
  source: {
    file: string
    identity: string
    migrations: string
    atLeast?: AuditHead | null
    erased: Erased
    /** Where the files of copies are put. */
    copies: FilesOfRestore
  },
  backup: VerifiedBackup,
): Promise<{ erasedAgain: ErasedAgain }> {
  const last = backup.header.migrations.at(-1)?.name ?? ''
  await client.query('BEGIN')
  try {
    await applyMigrationsWithin(client, source.migrations, last)
    await requireSchema(client, backup.header)
    // Again, now that whoever starts on this database waits for the lock of migrations.
    await requireEmptyDatabase(client)
    await settle(client)
    const tables = await backedUpTables(client)
    // What a migration put there itself stands in the backup too.
    for (const { name } of tables.toReversed()) await client.query(`DELETE FROM ${client.escapeIdentifier(name)}`)
    for (const [file, part] of [
      [source.file, 'content'],
      [keysFileOf(source.file), 'keys'],
    ] as const) {
      const loader = new Loader(client, backup.header.id)
      await readBackup(file, part, source.identity, part === 'content' ? visiting(loader, source.copies) : loader)
      await loader.flush()
    }
    await compare(client, tables, backup, source.atLeast ?? backup.header.auditHead)
    await client.query('DELETE FROM "sessions"')
    const erasedAgain = await eraseAgain(client, source.erased)
    await client.query('COMMIT')
    return { erasedAgain }
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

/** Refuses a backup whose schema is none that this version has had. */
export function requireKnownSchema({ migrations }: BackupHeader, directory: string): void {
  const known = readMigrations(directory)
  const fits = migrations.every(({ name, checksum }, at) => known[at]?.name === name && known[at].checksum === checksum)
  if (!fits)
    throw new BackupError('The backup was made by a version that this one does not know: restore it with that one.')
}

/** @throws BackupError where there is a row of ours or of anybody. */
export async function requireEmptyDatabase(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'`,
  )
  for (const { name } of rows) {
    const only = name === 'audit_head' ? 'WHERE seq > 0' : ''
    const { rowCount } = await client.query(`SELECT 1 FROM ${client.escapeIdentifier(name)} ${only} LIMIT 1`)
    if (rowCount !== 0)
      throw new BackupError(
        `The database is not empty (${name}): a restore goes into an empty one and overwrites nothing.`,
      )
  }
}

async function requireSchema(client: ClientBase, { migrations }: BackupHeader): Promise<void> {
  const { rows } = await client.query<{ applied: number }>('SELECT count(*)::int AS applied FROM _prisma_migrations')
  if (rows[0]?.applied !== migrations.length)
    throw new BackupError('The database has another schema than the backup: give an empty one.')
}

/** Rows go to the database, files to their folder. */
const visiting = (loader: Loader, { blob, bytes, end }: FilesOfRestore): BackupVisitor => ({
  header: (header) => loader.header(header),
  row: (table, line) => loader.row(table, line),
  ...{ blob, bytes, end },
})

class Loader {
  readonly #client: ClientBase
  readonly #id: string
  #table: BackedUpTable | null = null
  #lines: string[] = []
  #bytes = 0

  constructor(client: ClientBase, id: string) {
    this.#client = client
    this.#id = id
  }

  header({ id }: BackupHeader): void {
    if (id !== this.#id) throw new BackupError('The backup was exchanged while it was being restored.')
  }

  async row(table: BackedUpTable, line: string): Promise<void> {
    if (table !== this.#table || this.#lines.length >= batchRows || this.#bytes >= batchBytes) await this.flush()
    this.#table = table
    this.#lines.push(line)
    this.#bytes += line.length
  }

  async flush(): Promise<void> {
    if (this.#table && this.#lines.length > 0) await loadRows(this.#client, this.#table, this.#lines)
    this.#lines = []
    this.#bytes = 0
  }
}

async function compare(
  client: ClientBase,
  tables: Awaited<ReturnType<typeof backedUpTables>>,
  { header, sums }: VerifiedBackup,
  known: AuditHead,
) {
  for (const table of tables) {
    const sum = new TableSumming()
    for await (const row of dumpTable(client, table)) sum.add(row)
    const [found, expected] = [sum.of(table.name), sums.find(({ name }) => name === table.name)]
    if (found.rows !== expected?.rows || found.sha256 !== expected.sha256)
      throw new BackupError(`The table ${table.name} does not read back as it was backed up.`)
  }
  if (sums.length !== tables.length) throw new BackupError('The backup has a table that this schema has not.')
  const trail = await verifyTrail(known, storedTrail(client))
  if (!trail.ok)
    throw new BackupError(`The audit trail in the backup is not whole: entry ${trail.firstBad} does not follow.`)
  if (trail.head.seq !== header.auditHead.seq || trail.head.hash !== header.auditHead.hash)
    throw new BackupError('The audit trail does not end at the head of the backup.')
}
