import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { startEmbeddedDatabase } from '#lib/server/database/embedded/start-embedded-database'
import { anEmptyDirectory, anInstalledDataDirectory, connectedTo, started } from '#tests/support/scratch-store'

const draftOf = (dataDir: string) => readdirSync(dataDir).find((name) => name.startsWith('database.new-'))

/** Starts on a directory and kills the process as soon as the moment has come. */
async function startAndKillWhen(dataDir: string, moment: () => boolean): Promise<void> {
  const kill = new AbortController()
  const starting = startEmbeddedDatabase(dataDir, kill.signal).catch(() => {})
  while (!moment()) await wait(1)
  kill.abort()
  await starting
}

it('S52 a first start killed again and again completes at the next one', async () => {
  const dataDir = anEmptyDirectory()
  await startAndKillWhen(dataDir, () => existsSync(join(dataDir, 'owner.lock')))
  await startAndKillWhen(dataDir, () => draftOf(dataDir) !== undefined)
  await startAndKillWhen(dataDir, () => existsSync(join(dataDir, draftOf(dataDir) ?? '-', 'global', 'pg_control')))
  await startAndKillWhen(dataDir, () => existsSync(join(dataDir, 'database')))

  const client = await connectedTo(await started(dataDir))
  expect((await client.query('SELECT 1 AS answer')).rows).toEqual([{ answer: 1 }])
  expect(draftOf(dataDir)).toBeUndefined()
  expect(existsSync(join(dataDir, 'installation.json'))).toBe(true)
})

it('S52 a start that was killed between the name and the note of it is complete', async () => {
  const dataDir = await anInstalledDataDirectory()
  rmSync(join(dataDir, 'installation.json'))
  await started(dataDir)
  expect(existsSync(join(dataDir, 'installation.json'))).toBe(true)
})

it('the data directory is closed to other users', async () => {
  const dataDir = await anInstalledDataDirectory()
  chmodSync(dataDir, 0o755)
  const { socketDirectory } = await started(dataDir)
  const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)
  expect([mode(dataDir), mode(socketDirectory)]).toEqual(['700', '700'])
})

it('a path too long for a socket gets a short, closed directory for it', async () => {
  const dataDir = join(anEmptyDirectory(), 'long-'.repeat(20))
  mkdirSync(dataDir)
  cpSync(await anInstalledDataDirectory(), dataDir, { recursive: true })
  const database = await started(dataDir)
  expect(database.socketDirectory.startsWith(dataDir)).toBe(false)
  expect((statSync(database.socketDirectory).mode & 0o777).toString(8)).toBe('700')
  expect((await (await connectedTo(database)).query('SELECT 1 AS answer')).rows).toEqual([{ answer: 1 }])
})
