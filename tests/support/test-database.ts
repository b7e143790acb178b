import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { serveContainedWork } from '#lib/server/contained/serve-work'
import { makeCopiesFolder } from '#lib/server/copies/copy-files'
import { startEmbeddedDatabase } from '#lib/server/database/embedded/start-embedded-database'
import { applyMigrations } from '#lib/server/database/migrate'
import { makeKeyFile } from '#lib/server/keys/key-file'
import { loadLibrary } from '#lib/server/library/load-library'

/**
 * A database of its own for one run of the server tests: the embedded one in a temporary directory, or, with
 * DATABASE_URL, a fresh database on that server. Migrated, with the library loaded, gone afterwards. Beside it the
 * processes that do contained work, as beside the application.
 *
 * A test gets its client as the application does: `import { database } from '#lib/server/database/client'`.
 * The tests of one run share the database, one file after the other: each makes the users and cases it needs
 * (`tests/support/` has builders) and assumes nothing about what others left.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'article-three-test-'))
  process.env.DATA_DIR = dataDir
  // Where tests keep what they make once for all files of a run.
  process.env.ARTICLE_THREE_TEST_RUN ??= dataDir
  process.env.KEY_FILE = `${dataDir}.keys`
  makeKeyFile(process.env.KEY_FILE, dataDir)
  process.env.APP_ENV = 'test'
  const drop = process.env.DATABASE_URL ? await makeFreshDatabase(process.env.DATABASE_URL) : await serve(dataDir)

  makeCopiesFolder(dataDir)
  const work = await serveContainedWork(dataDir)
  process.env.ARTICLE_THREE_WORK_SOCKET = work.socket

  const { closeDatabase } = await import('#lib/server/database/client')
  const { environment } = await import('#lib/server/environment')
  const { connectionTo } = await import('#lib/server/database/connection')
  const client = new Client(connectionTo(environment()))
  await client.connect()
  await applyMigrations(client, join(import.meta.dirname, '..', '..', 'prisma', 'migrations'))
  await client.end()
  const { inTransaction } = await import('#lib/server/database/client')
  const { ensureInstanceKeys } = await import('#lib/server/keys/data-keys')
  await inTransaction(ensureInstanceKeys)
  await loadLibrary()
  await closeDatabase()

  return async () => {
    await work.stop()
    await drop()
    rmSync(dataDir, { recursive: true, force: true })
    rmSync(`${dataDir}.keys`, { force: true })
  }
}

async function serve(dataDir: string): Promise<() => Promise<void>> {
  const embedded = await startEmbeddedDatabase(dataDir)
  process.env.ARTICLE_THREE_SOCKET_DIR = embedded.socketDirectory
  return () => embedded.stop()
}

async function makeFreshDatabase(serverUrl: string): Promise<() => Promise<void>> {
  const name = `article_three_test_${process.pid}_${randomBytes(4).toString('hex')}`
  const onServer = async (sql: string) => {
    const client = new Client({ connectionString: serverUrl })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await onServer(`CREATE DATABASE ${name}`)
  const own = new URL(serverUrl)
  own.pathname = `/${name}`
  process.env.DATABASE_URL = own.href
  return () => onServer(`DROP DATABASE ${name} WITH (FORCE)`)
}
