import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { onTestFinished } from 'vitest'
import { type EmbeddedDatabase, startEmbeddedDatabase } from '#lib/server/database/embedded/start-embedded-database'

/** An empty directory, gone after the test. */
export function anEmptyDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'article-three-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** A data directory in which the embedded database was installed and closed, gone after the test. */
export async function anInstalledDataDirectory(): Promise<string> {
  const directory = anEmptyDirectory()
  cpSync(await installedTemplate(), directory, { recursive: true })
  return directory
}

/** Installed once for all test files of a run, below the run's own directory, and removed with it. */
async function installedTemplate(): Promise<string> {
  const template = join(process.env.ARTICLE_THREE_TEST_RUN ?? tmpdir(), 'installed-template')
  if (!existsSync(`${template}.ready`)) {
    const database = await startEmbeddedDatabase(template)
    await database.stop()
    writeFileSync(`${template}.ready`, '')
  }
  return template
}

/** The database of a data directory, ended after the test. */
export async function started(dataDir: string): Promise<EmbeddedDatabase> {
  const database = await startEmbeddedDatabase(dataDir)
  onTestFinished(() => database.stop())
  return database
}

/** A connection of its own, closed after the test. */
export async function connectedTo(database: EmbeddedDatabase): Promise<Client> {
  const client = new Client({ host: database.socketDirectory, user: 'postgres', database: 'postgres' })
  // Tests kill the server under it; the query under way tells.
  client.on('error', () => {})
  await client.connect()
  onTestFinished(() => client.end().catch(() => {}))
  return client
}
