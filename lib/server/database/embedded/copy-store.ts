import 'server-only'
import { constants } from 'node:fs'
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { storeDirectory } from './store-names.ts'

/** The copy could not be made; the message is one sentence. The database goes on. */
export class CopyError extends Error {
  override name = 'CopyError'
}

const logFolder = 'pg_wal'
// What belongs to the running process alone, or is made anew at each start: PostgreSQL's own list for a base backup.
const emptied = new Set([
  ...['pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'],
  logFolder,
])
const leftOut = new Set(['postmaster.pid'])
/** More of the log than this takes long to replay: then it is begun anew first. */
const mostLog = 256 * 1024 * 1024

/**
 * Copies the running embedded database into a data directory of its own, as it was at the moment when the copy ended.
 * Nobody waits: others go on reading and writing while the files are copied, one after the other, each as it happens to
 * be. What they change is in PostgreSQL's log, which is copied last, from the last checkpoint on, with a whole picture of
 * every page that was changed since. So the copy opens as a database does whose machine lost its power at that moment.
 * A checkpoint meanwhile would take away the log that is needed: the embedded database makes none by itself, and where
 * one was made the copy is refused. (PostgreSQL's own way, `pg_backup_start`, makes one: everybody waited a second.)
 *
 * @param onMoment called just before and just after the moment as of which the copy is
 * @throws CopyError
 */
export async function copyStore(
  client: ClientBase,
  { from, to, onMoment }: { from: string; to: string; onMoment: () => void },
): Promise<void> {
  const [source, target] = [join(from, storeDirectory), join(to, storeDirectory)]
  if ((await logOf(client)).length > mostLog) await client.query('CHECKPOINT')
  const before = await logOf(client)
  if (!before.hasWholePages) throw new CopyError('The log of the database has no whole pages: it cannot be copied.')
  await copyFolder(source, target)
  onMoment()
  const after = await logOf(client)
  for (const name of (await readdir(join(source, logFolder))).filter((name) => isSegment(name, after)))
    await copyFile(join(source, logFolder, name), join(target, logFolder, name), constants.COPYFILE_FICLONE)
  onMoment()
  const { checkpoint } = await logOf(client)
  if (checkpoint !== before.checkpoint)
    throw new CopyError('The log of the database was begun anew meanwhile: try again.')
}

/** The log since the last checkpoint. */
interface Log {
  checkpoint: string
  /** In bytes. */
  length: number
  /** The names of its first and last file. */
  first: string
  last: string
  hasWholePages: boolean
}

async function logOf(client: ClientBase): Promise<Log> {
  const { rows } = await client.query<Log>(
    `SELECT checkpoint_lsn::text AS checkpoint, (pg_current_wal_lsn() - redo_lsn)::float8 AS length,
       pg_walfile_name(redo_lsn) AS first, pg_walfile_name(pg_current_wal_lsn()) AS last,
       current_setting('full_page_writes')::bool AS "hasWholePages"
     FROM pg_control_checkpoint()`,
  )
  if (!rows[0]) throw new CopyError('The database does not say where its log begins.')
  return rows[0]
}

/** Names count up as text. */
const isSegment = (name: string, { first, last }: Log): boolean =>
  /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last

/** A file may go while its folder is read: then the log says so, too. */
async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (emptied.has(entry.name)) await mkdir(target, { mode: 0o700 })
    else if (entry.isDirectory()) await copyFolder(source, target)
    else if (!leftOut.has(entry.name))
      await copyFile(source, target, constants.COPYFILE_FICLONE).catch((error: unknown) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
      })
  }
}
