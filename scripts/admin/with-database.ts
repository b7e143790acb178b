import { mkdirSync } from 'node:fs'
import { Client } from 'pg'
import { connectionTo } from '#lib/server/database/connection'
import { readHolder } from '#lib/server/database/embedded/owner-lock'
import { startEmbeddedDatabase } from '#lib/server/database/embedded/start-embedded-database'
import { environment } from '#lib/server/environment'
import { openDatabase } from '../start/open-database.ts'
import { projectRoot } from '../start/project.ts'

/**
 * Runs work on the database of this installation, as its operator: beside a running application on the same database,
 * otherwise on one that is started for as long as it takes, and brought to this version first.
 */
export async function withDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  const place = environment()
  const running = place.DATABASE_URL === null ? await servedDatabase(place.DATA_DIR) : null
  const started = place.DATABASE_URL === null && running === null ? await start(place.DATA_DIR) : null
  try {
    const socketDirectory = running ?? started?.socketDirectory ?? null
    if (socketDirectory !== null) {
      place.ARTICLE_THREE_SOCKET_DIR = socketDirectory
      process.env.ARTICLE_THREE_SOCKET_DIR = socketDirectory
    }
    // Whoever serves the embedded database has brought it to its version already.
    if (running === null) await openDatabase(projectRoot, place, { webLogin: false })
    else await import('#lib/server/database/client').then(({ warmUp }) => warmUp())
    return await work()
  } finally {
    const { closeDatabase } = await import('#lib/server/database/client')
    await closeDatabase()
    await started?.stop()
  }
}

function start(dataDir: string) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return startEmbeddedDatabase(dataDir)
}

/** Where a running application serves the database of this directory; null when none does. */
async function servedDatabase(dataDir: string): Promise<string | null> {
  const socketDirectory = readHolder(dataDir)?.socketDirectory ?? null
  if (socketDirectory === null) return null
  const client = new Client({
    ...connectionTo({ DATABASE_URL: null, ARTICLE_THREE_SOCKET_DIR: socketDirectory }),
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT 1')
    return socketDirectory
  } catch {
    // The one who wrote this is gone; the lock says whether the directory is free.
    return null
  } finally {
    await client.end().catch(() => {})
  }
}
