import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { openDatabase } from '../../scripts/start/open-database.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A database of its own, as the application opens it: the embedded one in a temporary directory or, with
 * DATABASE_URL, a new one on that server. The environment says afterwards where it is.
 *
 * @returns what removes it.
 */
export async function openScratchDatabase(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'article-three-bench-'))
  process.env.DATA_DIR = dataDir
  process.env.APP_ENV = 'test'
  process.env.KEY_FILE = `${dataDir}.keys`
  const drop = process.env.DATABASE_URL ? await onServer(process.env.DATABASE_URL) : await embedded(dataDir)
  const remove = async () => {
    await drop()
    rmSync(dataDir, { recursive: true, force: true })
    rmSync(`${dataDir}.keys`, { force: true })
  }
  try {
    const { DATABASE_URL = null, ARTICLE_THREE_SOCKET_DIR = null } = process.env
    const KEY_FILE = `${dataDir}.keys`
    await openDatabase(root, { DATABASE_URL, ARTICLE_THREE_SOCKET_DIR, KEY_FILE, DATA_DIR: dataDir })
  } catch (error) {
    await remove()
    throw error
  }
  return remove
}

async function embedded(dataDir: string): Promise<() => Promise<void>> {
  const { startEmbeddedDatabase } = await import('../../lib/server/database/embedded/start-embedded-database.ts')
  const database = await startEmbeddedDatabase(dataDir)
  process.env.ARTICLE_THREE_SOCKET_DIR = database.socketDirectory
  return () => database.stop()
}

async function onServer(server: string): Promise<() => Promise<void>> {
  const name = `article_three_bench_${process.pid}`
  const run = async (sql: string) => {
    const client = new Client({ connectionString: server })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await run(`CREATE DATABASE ${name}`)
  const own = new URL(server)
  own.pathname = `/${name}`
  process.env.DATABASE_URL = own.href
  return () => run(`DROP DATABASE ${name} WITH (FORCE)`)
}
