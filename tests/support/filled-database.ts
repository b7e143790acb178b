import { randomBytes } from 'node:crypto'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client, type ClientConfig } from 'pg'
import { onTestFinished } from 'vitest'
import { startEmbeddedDatabase } from '#lib/server/database/embedded/start-embedded-database'
import { anEmptyDirectory, anInstalledDataDirectory } from './scratch-store.ts'

/** A database that a test's commands use and spoil, and that can be had again as it was filled. */
export interface FilledDatabase {
  /** For the command that is to find it. */
  env: Readonly<Record<string, string>>
  /** Makes it as it was filled, whatever it has become. */
  anew(): Promise<void>
  /** Opens it for as long as the work takes. */
  within(work: (client: Client) => Promise<void>): Promise<void>
}

/** One of the kind that this run tests, gone after the test. */
export async function aFilledDatabase(fill: (client: Client) => Promise<void>): Promise<FilledDatabase> {
  const server = process.env.DATABASE_URL
  const filled = server ? await onServer(server, fill) : await embedded(fill)
  await filled.anew()
  return filled
}

async function embedded(fill: (client: Client) => Promise<void>): Promise<FilledDatabase> {
  const [kept, used] = [await anInstalledDataDirectory(), join(anEmptyDirectory(), 'data')]
  const opened = async (dataDir: string, work: (client: Client) => Promise<void>) => {
    const database = await startEmbeddedDatabase(dataDir)
    await connected({ host: database.socketDirectory, user: 'postgres', database: 'postgres' }, work)
    await database.stop()
  }
  await opened(kept, fill)
  return {
    env: { DATA_DIR: used, ARTICLE_THREE_SOCKET_DIR: '' },
    anew: async () => {
      rmSync(used, { recursive: true, force: true })
      cpSync(kept, used, { recursive: true })
    },
    within: (work) => opened(used, work),
  }
}

async function onServer(server: string, fill: (client: Client) => Promise<void>): Promise<FilledDatabase> {
  const name = `article_three_filled_${randomBytes(4).toString('hex')}`
  const [kept, used] = [name, `${name}_used`]
  const place = (database: string): { connectionString: string } => {
    const url = new URL(server)
    url.pathname = `/${database}`
    return { connectionString: url.href }
  }
  const drop = (database: string) => `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`
  const run = (...statements: string[]) =>
    connected({ connectionString: server }, async (client) => {
      for (const statement of statements) await client.query(statement)
    })
  onTestFinished(() => run(drop(used), drop(kept)))
  await run(`CREATE DATABASE ${kept}`)
  await connected(place(kept), fill)
  return {
    env: { DATABASE_URL: place(used).connectionString },
    anew: () => run(drop(used), `CREATE DATABASE ${used} TEMPLATE ${kept}`),
    within: (work) => connected(place(used), work),
  }
}

async function connected(place: ClientConfig, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client(place)
  client.on('error', () => {})
  await client.connect()
  await work(client)
  await client.end()
}
