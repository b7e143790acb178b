import 'server-only'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client, type ClientConfig } from 'pg'
import type { AuditHead } from '../audit/audit-head.ts'
import { copiesFolder } from '../copies/copy-files.ts'
import { connectionTo } from '../database/connection.ts'
import { heldSentence, takeOwnerLock } from '../database/embedded/owner-lock.ts'
import { startEmbeddedDatabase } from '../database/embedded/start-embedded-database.ts'
import { draftPrefix, removeDrafts, storeDirectory } from '../database/embedded/store-names.ts'
import { syncPath } from '../database/embedded/synced-file-system.ts'
import { readKeyFile } from '../keys/key-file.ts'
import { type Erased, erasedListOf, readErasedList } from '../privacy/erased-list.ts'
import { FilesOfRestore, isUnfinishedRestore } from './backup-files.ts'
import { BackupError, type BackupHeader } from './backup-format.ts'
import type { ErasedAgain } from './erase-again.ts'
import { loadBackup, requireEmptyDatabase, requireKnownSchema } from './load-backup.ts'
import { requireNewest } from './newest-backup.ts'
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
  /** The list of what was erased since; left out, the one beside the key file. */
  erasedList?: string
  /** Whether it may be an older one than the newest that is known. */
  older?: boolean
}

export interface Restored {
  header: BackupHeader
  /** What of the list the backup still had; null where there is no list to ask. */
  erasedAgain: ErasedAgain | null
  /** Whether no newer backup is known; null where nothing is known of any, or where it was not asked. */
  isNewest: true | null
}

/**
 * Restores into a data directory that is empty or not there yet. The store is made aside, within it, under a name that no
 * start takes for a store, and gets its own name when everything is verified and on the disk: killed anywhere before,
 * the directory holds nothing.
 *
 * @throws BackupError, KeyFileError, EmbeddedDatabaseError
 */
export async function restoreToDirectory(dataDir: string, source: RestoreSource): Promise<Restored> {
  requireEmptyDirectory(dataDir)
  readKeyFile(source.keyFile, dataDir)
  const found = await verified(source)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const taken = await takeOwnerLock(dataDir)
  if (!taken.ok) throw new BackupError(heldSentence(dataDir, taken.holder))
  // A name that no restore before had: the database of one that was killed may be ending only now.
  const aside = join(dataDir, `${draftPrefix}restore-${randomUUID()}`)
  try {
    requireEmptyDirectory(dataDir)
    removeDrafts(dataDir)
    mkdirSync(aside, { mode: 0o700 })
    return await withCopies(dataDir, found, async (copies) => {
      const erasedAgain = await loadAside(aside, { ...source, copies }, found)
      renameSync(join(aside, storeDirectory), join(dataDir, storeDirectory))
      syncPath(dataDir)
      return { header: found.backup.header, erasedAgain, isNewest: found.isNewest }
    })
  } finally {
    rmSync(aside, { recursive: true, force: true })
    taken.lock.release()
  }
}

/** Puts the files of copies in their place: for good when the rows to them are there, or not at all. */
async function withCopies<Result>(
  dataDir: string,
  { backup, erased }: Verified,
  work: (copies: FilesOfRestore) => Promise<Result>,
): Promise<Result> {
  const copies = new FilesOfRestore(dataDir, {
    files: backup.manifest.blobs.length,
    leftOut: new Set(erased?.copies.map(({ copyId }) => copyId)),
  })
  try {
    const result = await work(copies)
    copies.keep()
    return result
  } catch (error) {
    copies.undo()
    throw error
  }
}

type Loading = RestoreSource & { copies: FilesOfRestore }

async function loadAside(aside: string, source: Loading, found: Verified) {
  const embedded = await startEmbeddedDatabase(aside)
  try {
    const place = { DATABASE_URL: null, ARTICLE_THREE_SOCKET_DIR: embedded.socketDirectory }
    return await withClient(new Client(connectionTo(place)), (client) => load(client, source, found))
  } finally {
    await embedded.stop()
  }
}

/** Restores into an empty database of a server: one without rows of ours or anybody's. */
export async function restoreToServer(place: ClientConfig, dataDir: string, source: RestoreSource): Promise<Restored> {
  return withClient(new Client(place), async (client) => {
    await requireEmptyDatabase(client)
    readKeyFile(source.keyFile, dataDir)
    const found = await verified(source)
    const { backup, isNewest } = found
    return withCopies(dataDir, found, async (copies) => {
      const erasedAgain = await load(client, { ...source, copies }, found)
      return { header: backup.header, erasedAgain, isNewest }
    })
  })
}

interface Verified {
  backup: VerifiedBackup
  /** What was erased since it was made and does not come back with it; null where there is no list. */
  erased: Erased | null
  isNewest: true | null
}

async function verified(source: RestoreSource): Promise<Verified> {
  const backup = await verifyBackup(source.file, source.identity)
  requireKnownSchema(backup.header, source.migrations)
  if (source.atLeast && backup.header.auditHead.seq < source.atLeast.seq)
    throw new BackupError('The backup is older than the head that was kept.')
  const isNewest = source.older ? null : requireNewest(backup.header, source.keyFile, backup.publicKey)
  const list = source.erasedList ?? erasedListOf(source.keyFile, backup.publicKey)
  return { backup, erased: readErasedList(list, backup.publicKey), isNewest }
}

async function load(client: Client, source: Loading, { backup, erased }: Verified): Promise<ErasedAgain | null> {
  const { erasedAgain } = await loadBackup(client, { ...source, erased: erased ?? { cases: [], copies: [] } }, backup)
  return erased && erasedAgain
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
  const ours = (name: string) =>
    /^owner\.(?:lock|json(?:\.\d+)?)$/.test(name) ||
    name.startsWith(draftPrefix) ||
    (copiesFolder(dataDir) === join(dataDir, name) && isUnfinishedRestore(dataDir))
  const there = readdirSync(dataDir).filter((name) => !ours(name))
  if (there.length > 0)
    throw new BackupError(
      `${dataDir} is not empty (${there[0]}): a restore goes into an empty directory and overwrites nothing.`,
    )
}
