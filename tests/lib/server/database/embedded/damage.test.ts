import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startEmbeddedDatabase } from '#lib/server/database/embedded/start-embedded-database'
import { anInstalledDataDirectory } from '#tests/support/scratch-store'

const logFile = (database: string) =>
  join(database, 'pg_wal', readdirSync(join(database, 'pg_wal')).find((name) => /^[0-9A-F]{24}$/.test(name))!)

it.each<[string, (database: string) => void, RegExp]>([
  ['the whole database gone', (database) => renameSync(database, `${database}-elsewhere`), /directory is missing/],
  ['PG_VERSION gone', (database) => rmSync(join(database, 'PG_VERSION')), /PG_VERSION/],
  ['PG_VERSION empty', (database) => truncateSync(join(database, 'PG_VERSION')), /PG_VERSION/],
  ['another major version', (database) => writeFileSync(join(database, 'PG_VERSION'), '17\n'), /incompatible/],
  ['pg_control gone', (database) => rmSync(join(database, 'global', 'pg_control')), /pg_control/],
  ['pg_control emptied', (database) => truncateSync(join(database, 'global', 'pg_control')), /pg_control/],
  [
    'pg_control overwritten',
    (database) => writeFileSync(join(database, 'global', 'pg_control'), Buffer.alloc(8192, 7)),
    /./,
  ],
  ['the log gone', (database) => rmSync(logFile(database)), /pg_wal/],
  ['the log cut', (database) => truncateSync(logFile(database), 1_000_000), /pg_wal/],
  ['the log overwritten', (database) => writeFileSync(logFile(database), Buffer.alloc(16 * 1024 * 1024, 7)), /./],
])('S54 %s: refused with advice, and nothing is touched', async (_damage, spoil, finding) => {
  const dataDir = await anInstalledDataDirectory()
  spoil(join(dataDir, 'database'))
  const before = hashesOf(dataDir)

  const message = await startEmbeddedDatabase(dataDir).then(
    () => 'started',
    (error: Error) => error.message,
  )
  expect(message).toMatch(/^The database in .* is damaged \(.*\); .* restore a backup\.$/)
  expect(message).toMatch(finding)
  expect(hashesOf(dataDir)).toEqual(before)
})

/** Every file's hash, without the lock, which any start touches. */
function hashesOf(directory: string, below = ''): Record<string, string> {
  return Object.assign(
    {},
    ...readdirSync(join(directory, below)).map((name) => {
      const path = join(below, name)
      if (path.startsWith('owner.')) return {}
      if (statSync(join(directory, path)).isDirectory()) return hashesOf(directory, path)
      return {
        [path]: createHash('sha256')
          .update(readFileSync(join(directory, path)))
          .digest('hex'),
      }
    }),
  )
}
