import 'server-only'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { connectionTo } from '../database/connection.ts'
import { CopyError, copyStore } from '../database/embedded/copy-store.ts'
import { type OwnerLock, readHolder, takeOwnerLock } from '../database/embedded/owner-lock.ts'
import { startEmbeddedDatabase } from '../database/embedded/start-embedded-database.ts'
import { draftPrefix } from '../database/embedded/store-names.ts'
import { environment } from '../environment.ts'
import { BackupError } from './backup-format.ts'

/** A place in the data directory for one backup at a time: what one that was killed left there, the next takes away. */
export interface BackupPlace {
  folder: string
  leave(): void
}

const patienceMs = 60_000

/**
 * Takes the place of a backup.
 *
 * @throws BackupError when another one has it for longer than a minute
 */
export async function takeBackupPlace(dataDir: string): Promise<BackupPlace> {
  const lockFolder = join(dataDir, 'backup.lock')
  mkdirSync(lockFolder, { recursive: true, mode: 0o700 })
  const taken = await takeOwnerLock(lockFolder, patienceMs)
  if (!taken.ok) {
    const who = taken.holder ?? readHolder(lockFolder)
    throw new BackupError(`Another backup is being made${who ? ` by process ${who.pid}` : ''}; wait until it is done.`)
  }
  // A start takes it away, too.
  const folder = join(dataDir, `${draftPrefix}backup`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o700 })
  return { folder, leave: () => leave(folder, taken.lock) }
}

function leave(folder: string, lock: OwnerLock): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  lock.release()
}

/**
 * Does something with a connection that reads the database as it is at one moment, and keeps nobody waiting. A real
 * PostgreSQL shows one transaction one moment. The embedded one has one session, in which a long transaction keeps
 * everybody else waiting: its files are copied beside it, and a second process reads the copy.
 *
 * @param onMoment called around that moment, where it is not that of the first reading
 * @throws BackupError
 */
export async function atOneMoment<Result>(
  { folder, onMoment }: { folder: string; onMoment: () => void },
  read: (client: Client) => Promise<Result>,
): Promise<Result> {
  const { DATABASE_URL, DATA_DIR } = environment()
  const readFrom = (place: Parameters<typeof connectionTo>[0]) =>
    connected(place, async (client) => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
      const result = await read(client)
      await client.query('COMMIT')
      return result
    })
  if (DATABASE_URL !== null) return readFrom(environment())

  const to = join(folder, 'store')
  const copy = { from: DATA_DIR, to, onMoment }
  await connected(environment(), (client) => copyStore(client, copy)).catch((error: unknown) => {
    throw error instanceof CopyError ? new BackupError(error.message) : error
  })
  const second = await startEmbeddedDatabase(to)
  try {
    return await readFrom({ DATABASE_URL: null, ARTICLE_THREE_SOCKET_DIR: second.socketDirectory })
  } finally {
    await second.stop()
  }
}

async function connected<Result>(
  place: Parameters<typeof connectionTo>[0],
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client(connectionTo(place))
  // The query under way tells.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
