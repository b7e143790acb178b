import 'server-only'
import { hkdfSync } from 'node:crypto'
import type { Client } from 'pg'
import { readKeyFile } from '../keys/key-file.ts'

/**
 * Makes the login of the web process on a real PostgreSQL: a role for this database alone, which owns nothing and may
 * not pass over row-level security. Its password follows from the key file and is stored nowhere. So whoever takes
 * over the web process finds a wall where the owner's login would find none.
 *
 * @param client the owner's connection
 * @returns the URL for the web process; null where the owner may not make roles
 */
export async function ensureWebLogin(
  client: Client,
  place: { DATABASE_URL: string; KEY_FILE: string; DATA_DIR: string },
): Promise<string | null> {
  const { rows } = await client.query<{ name: string; may: boolean }>(
    `SELECT current_database() AS name, rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user`,
  )
  const [here] = rows
  if (!here?.may) return null
  const login = `${here.name.slice(0, 50)}_web`
  const password = passwordOf(login, place)
  const role = client.escapeIdentifier(login)
  const exists = (await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [login])).rowCount === 1
  const nature = `LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${client.escapeLiteral(password)}`
  await client.query(exists ? `ALTER ROLE ${role} ${nature}` : `CREATE ROLE ${role} ${nature}`)
  await client.query(`GRANT article_three_web TO ${role}`)
  const url = new URL(place.DATABASE_URL)
  url.username = encodeURIComponent(login)
  url.password = password
  return url.href
}

/** Set anew at every start, so that it may follow from whichever key of the file comes first. */
function passwordOf(login: string, { KEY_FILE, DATA_DIR }: { KEY_FILE: string; DATA_DIR: string }): string {
  const { keys } = readKeyFile(KEY_FILE, DATA_DIR)
  const [first] = keys.values()
  if (!first) throw new Error('The key file has no key.')
  return Buffer.from(hkdfSync('sha256', first, '', `login ${login}`, 32)).toString('base64url')
}
