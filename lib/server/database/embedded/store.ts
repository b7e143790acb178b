import 'server-only'
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { DamagedStoreError, findDamage } from './store-damage.ts'
import { draftPrefix, removeDrafts, storeDirectory } from './store-names.ts'
import { SyncedFileSystem, syncPath } from './synced-file-system.ts'

const markerFile = 'installation.json'

// PGlite turns fsync off with -F; its build has no fdatasync, so the log is synced with fsync.
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

export interface Store {
  database: PGlite
  /** How many syncs the database has asked for and got since it was opened. */
  syncs(): number
}

/**
 * Opens the embedded database of a data directory, making it at the first start. The caller holds the
 * owner lock. An interrupted first start leaves drafts only, which are removed; once the directory has
 * been installed, an absent or broken database is damage and never replaced by an empty one.
 *
 * @param onAbort called when PostgreSQL gives up later; the process must end at once, before it answers.
 * @throws DamagedStoreError
 */
export async function openStore(dataDir: string, onAbort: (reason: string) => void): Promise<Store> {
  const directory = join(dataDir, storeDirectory)
  const marker = join(dataDir, markerFile)
  removeDrafts(dataDir)

  if (!existsSync(directory)) {
    if (existsSync(marker)) throw new DamagedStoreError(directory, 'the directory is missing')
    await createStore(dataDir, directory)
  }
  const damage = findDamage(directory)
  if (damage) throw new DamagedStoreError(directory, damage)
  if (!existsSync(marker)) writeMarker(dataDir, marker)
  return openExisting(directory, onAbort)
}

/** Makes the database beside its place, brings it to the disk whole, and only then gives it its name. */
async function createStore(dataDir: string, directory: string): Promise<void> {
  const draft = join(dataDir, `${draftPrefix}${process.pid}`)
  mkdirSync(draft, { mode: 0o700 })
  const { database } = await openExisting(draft, () => {})
  await database.close()
  syncTree(draft)
  renameSync(draft, directory)
  syncPath(dataDir)
}

function writeMarker(dataDir: string, marker: string): void {
  const draft = `${marker}.new`
  writeFileSync(draft, `${JSON.stringify({ format: 1, installedAt: new Date().toISOString() })}\n`, { mode: 0o600 })
  syncPath(draft)
  renameSync(draft, marker)
  syncPath(dataDir)
}

async function openExisting(directory: string, onAbort: (reason: string) => void): Promise<Store> {
  let lastFatal = ''
  let opened = false
  const opening = Promise.withResolvers<never>()
  const files = new SyncedFileSystem(directory, () => {
    if (opened) onAbort(lastFatal)
    else opening.reject(new DamagedStoreError(directory, lastFatal || 'PostgreSQL stopped while opening it'))
  })
  const database = new PGlite({
    fs: files,
    extensions: { unaccent, pg_trgm, pgcrypto },
    startParams,
    onStderr: (line) => {
      const fatal = /(?:PANIC|FATAL): +(.*)/.exec(line)?.[1]
      if (fatal) lastFatal = fatal
      return false
    },
  })
  opening.promise.catch(() => {})
  try {
    await Promise.race([database.waitReady, opening.promise])
  } catch (error) {
    // PostgreSQL leaves this one when it gives up; everything else is as it was.
    rmSync(join(directory, 'postmaster.pid'), { force: true })
    if (error instanceof DamagedStoreError) throw error
    throw new DamagedStoreError(directory, lastFatal || 'PostgreSQL could not open it')
  }
  opened = true
  return { database, syncs: () => files.syncs }
}

function syncTree(directory: string): void {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name)
    if (lstatSync(path).isDirectory()) syncTree(path)
    else syncPath(path)
  }
  syncPath(directory)
}
