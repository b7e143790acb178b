import { join } from 'node:path'
import { Client } from 'pg'
import { connectionTo } from '#lib/server/database/connection'
import { applyMigrations, MigrationError } from '#lib/server/database/migrate'
import { ensureWebLogin } from '#lib/server/database/web-login'
import { KeyFileError, makeKeyFile, readKeyFile } from '#lib/server/keys/key-file'
import { readSeedLibrary, SeedLibraryError } from '#lib/server/library/seed-library'
import { StartError } from './start-error.ts'

const oldestServer = 150_000

/**
 * Brings the database to this version: the key file, migrations, then the library.
 *
 * @param options.webLogin whether to make the login of the web process. Beside a running one it stays as it is: its
 *   password follows from the key file, which may have been rotated since.
 * @returns with what URL the web process reaches it: on a real PostgreSQL, where the owner may make roles, a login of
 *   its own; null there otherwise, and on the embedded database
 * @throws StartError when it cannot be reached, is too old or does not fit this version.
 */
export async function openDatabase(
  root: string,
  place: { DATABASE_URL: string | null; ARTICLE_THREE_SOCKET_DIR: string | null; KEY_FILE: string; DATA_DIR: string },
  { webLogin = true }: { webLogin?: boolean } = {},
): Promise<{ webUrl: string | null }> {
  let webUrl = place.DATABASE_URL
  const client = new Client({ ...connectionTo(place), connectionTimeoutMillis: 10_000 })
  // A connection that breaks later makes the query under way fail; without a listener it would end this process.
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw new StartError(`The database of DATABASE_URL could not be opened: ${messageOf(error)}.`)
  }
  try {
    const { rows } = await client.query<{ number: number; name: string }>(
      `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name`,
    )
    const [version] = rows
    if (version && version.number < oldestServer) {
      throw new StartError(`The database server is PostgreSQL ${version.name}; 15 or later is needed.`)
    }
    if (!(await holdsKeys(client))) makeKeyFile(place.KEY_FILE, place.DATA_DIR)
    readKeyFile(place.KEY_FILE, place.DATA_DIR)
    await applyMigrations(client, join(root, 'prisma', 'migrations'))
    if (place.DATABASE_URL && webLogin)
      webUrl = await ensureWebLogin(client, { ...place, DATABASE_URL: place.DATABASE_URL })
  } catch (error) {
    if (error instanceof MigrationError || error instanceof KeyFileError) throw new StartError(error.message)
    throw error
  } finally {
    await client.end()
  }
  const { inTransaction } = await import('#lib/server/database/client')
  const { ensureInstanceKeys } = await import('#lib/server/keys/data-keys')
  await inTransaction(ensureInstanceKeys)
  const { loadLibrary } = await import('#lib/server/library/load-library')
  try {
    await loadLibrary(readSeedLibrary(root))
  } catch (error) {
    if (error instanceof SeedLibraryError) throw new StartError(error.message)
    throw error
  }
  return { webUrl }
}

/** Whether anything was sealed in this database: then its key file is needed, and a new one would be no help. */
async function holdsKeys(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ made: boolean }>(`SELECT to_regclass('instance_keys') IS NOT NULL AS made`)
  if (!rows[0]?.made) return false
  const { rowCount } = await client.query('SELECT 1 FROM instance_keys LIMIT 1')
  return rowCount !== 0
}

function messageOf(error: unknown): string {
  // A host with several addresses gives one error that holds one for each.
  const first = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error ? first.message : String(first)
}
