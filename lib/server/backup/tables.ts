import 'server-only'
import type { ClientBase } from 'pg'

/** A table as it is backed up. */
export interface BackedUpTable {
  name: string
  /** Those that are stored, not computed. */
  columns: readonly string[]
}

/** The same as the database knows it: what tells its rows apart, too. */
interface StoredTable extends BackedUpTable {
  key: readonly string[]
}

/** Which of the two files of a backup a table is in: keys are kept shorter than what they open. */
export type Part = 'content' | 'keys'

/** Keys are in tables of their own, whose names say so. A test holds the schema to it. */
export const partOf = (table: string): Part => (table.endsWith('_keys') ? 'keys' : 'content')

/** Every table of ours but the history of migrations, each after those that its rows point to. */
export async function backedUpTables(client: ClientBase): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns,
       array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attnum = ANY (i.indkey::int2[])) AS key
     FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     GROUP BY c.relname ORDER BY c.relname`,
  )
  const { rows: references } = await client.query<{ child: string; parent: string }>(
    `SELECT conrelid::regclass::text AS child, confrelid::regclass::text AS parent
     FROM pg_constraint WHERE contype = 'f' AND conrelid <> confrelid`,
  )
  const ordered: StoredTable[] = []
  let waiting = rows
  while (waiting.length > 0) {
    const blocked = (name: string) =>
      references.some(({ child, parent }) => child === name && waiting.some((table) => table.name === parent))
    const ready = waiting.filter(({ name }) => !blocked(name))
    if (ready.length === 0) throw new Error('Tables point to one another in a circle: no order can load them.')
    ordered.push(...ready)
    waiting = waiting.filter((table) => !ready.includes(table))
  }
  return ordered
}

const rowsAtOnce = 200

/**
 * The rows of a table, each as one line of JSON, in an order that is the same on every server. Inside a transaction,
 * whose settings they are written under: see `settle`.
 */
export async function* dumpTable(client: ClientBase, { name, columns, key }: StoredTable): AsyncGenerator<string> {
  const quoted = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const table = client.escapeIdentifier(name)
  const order = key.map((column) => `${client.escapeIdentifier(column)}::text COLLATE "C"`).join(', ')
  await client.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR
     SELECT row_to_json(r)::text AS line FROM (SELECT ${quoted} FROM ${table} ORDER BY ${order}) r`,
  )
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${rowsAtOnce} FROM backup_rows`)
    for (const { line } of rows) yield line
    if (rows.length < rowsAtOnce) break
  }
  await client.query('CLOSE backup_rows')
}

/** Puts rows back that `dumpTable` gave. */
export async function loadRows(
  client: ClientBase,
  { name, columns }: BackedUpTable,
  lines: readonly string[],
): Promise<void> {
  const quoted = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const table = client.escapeIdentifier(name)
  await client.query(
    `INSERT INTO ${table} (${quoted}) SELECT ${quoted} FROM json_populate_recordset(NULL::${table}, $1::json)`,
    [`[${lines.join(',')}]`],
  )
}

/** How values are written as text: the same on both sides, whatever the server's own settings are. */
export const settle = (client: ClientBase) =>
  client.query(`SET LOCAL TimeZone = 'UTC'; SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1`)
