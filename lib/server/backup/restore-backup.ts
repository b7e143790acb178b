import 'server-only'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client, type ClientConfig } from 'pg'
import type { AuditHead } from '../audit/audit-head.ts'
import { connectionTo } from '../database/connection.ts'
import { heldSentence, takeOwnerLock } from '../database/embedded/owner-lock.ts'
import { startEmbeddedDatabase } from '../database/embedded/start-embedded-database.ts'
import { syncPath } from '../database/embedded/synced-file-system.ts'
import { readKeyFile } from '../keys/key-file.ts'
import { BackupError, type BackupHeader } from './backup-format.ts'
import { loadBackup, requireKnownSchema } from './load-backup.ts'
import { type VerifiedBackup, verifyBackup } from './verify-backup.ts'

export interface RestoreSource {
  file: string
  /** The private half: `AGE-SECRET-KEY-1…`. */
  identity: string
  /** The folder of migrations. */
  migrations: string
  keyFile: string
  /** A head that was kept: the backup must not be older, and its trail must contain it. */
  atLeast?: AuditHead | null
}

/**
 * Restores into a data directory that is empty or not there yet. The store is made aside, within it, under a name that no
 * start takes for a store, and gets its own name when everything is verified and on the disk: killed anywhere before,
 * the directory holds nothing.
 *
 * @throws BackupError, KeyFileError, EmbeddedDatabaseError
 */
export async function restoreToDirectory(dataDir: string, source: RestoreSource): Promise<BackupHeader> {
  requireEmptyDirectory(dataDir)
  readKeyFile(source.keyFile, dataDir)
  const backup = await verified(source)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const taken = await takeOwnerLock(dataDir)
  if (!taken.ok) throw new BackupError(heldSentence(dataDir, taken.holder))
  const aside = join(dataDir, `${draftPrefix}restore`)
  try {
    requireEmptyDirectory(dataDir)
    rmSync(aside, { recursive: true, force: true })
    mkdirSync(aside, { mode: 0o700 })
    await loadAside(aside, source, backup)
    renameSync(join(aside, storeDirectory), join(dataDir, storeDirectory))
    syncPath(dataDir)
  } finally {
    rmSync(aside, { recursive: true, force: true })
    taken.lock.release()
  }
  return backup.header
}

// The names of lib/server/database/embedded/store.ts, which removes drafts at the next start.
const storeDirectory = 'database'
const draftPrefix = 'database.new-'

async function loadAside(aside: string, source: RestoreSource, backup: VerifiedBackup): Promise<void> {
  const embedded = await startEmbeddedDatabase(aside)
  try {
    const place = { DATABASE_URL: null, ARTICLE_THREE_SOCKET_DIR: embedded.socketDirectory }
    await withClient(new Client(connectionTo(place)), (client) => loadBackup(client, source, backup))
  } finally {
    await embedded.stop()
  }
}

/** Restores into an empty database of a server: one without rows of ours or anybody's. */
export async function restoreToServer(
  place: ClientConfig,
  dataDir: string,
  source: RestoreSource,
): Promise<BackupHeader> {
  return withClient(new Client(place), async (client) => {
    await requireEmptyDatabase(client)
    readKeyFile(source.keyFile, dataDir)
    const backup = await verified(source)
    await loadBackup(client, source, backup)
    return backup.header
  })
}

async function verified(source: RestoreSource): Promise<VerifiedBackup> {
  const backup = await verifyBackup(source.file, source.identity)
  requireKnownSchema(backup.header, source.migrations)
  if (source.atLeast && backup.header.auditHead.seq < source.atLeast.seq)
    throw new BackupError('The backup is older than the head that was kept.')
  return backup
}

async function withClient<Result>(client: Client, work: (client: Client) => Promise<Result>): Promise<Result> {
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** What a restore that was killed leaves, and its lock, are nothing. */
function requireEmptyDirectory(dataDir: string): void {
  if (!existsSync(dataDir)) return
  const there = readdirSync(dataDir).filter(
    (name) => !/^owner\.(?:lock|json(?:\.\d+)?)$/.test(name) && !name.startsWith(draftPrefix),
  )
  if (there.length > 0)
    throw new BackupError(
      `${dataDir} is not empty (${there[0]}): a restore goes into an empty directory and overwrites nothing.`,
    )
}

async function requireEmptyDatabase(client: Client): Promise<void> {
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
