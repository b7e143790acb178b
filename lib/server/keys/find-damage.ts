import 'server-only'
import { database } from '../database/client.ts'
import { type CellKey, IntegrityError, openBytes, openKey } from './cell.ts'
import {
  placeOfCaseKey,
  placeOfCopyKey,
  placeOfIdentityKey,
  placeOfInstanceKey,
  placeOfOrganisationKey,
} from './data-keys.ts'
import { KeyFileError } from './key-file.ts'
import { unwrapUnderRing } from './key-ring.ts'

/** Columns of bytes that hold no cell. */
const notSealed = ['passkeys.public_key']

/** The case of an edition is that of its document. */
const ofDocument = '(SELECT case_id FROM documents WHERE documents.id = document_id)'

/**
 * How a sealed column differs from most. Mostly `id` names the row, or else `case_id`; the version is the row's, or 1 for
 * rows that have none; and the key is that of the case, or else of the organisation. `of` is the column that says whose key.
 */
const places: Readonly<Record<string, { org?: string; row?: string; version?: string; of?: string; under?: Holder }>> =
  {
    'organisations.name': { org: 'id' },
    'cases.content': { of: 'id' },
    'case_rows.states': { version: 'case_version' },
    'case_openings.words': {
      row: `case_id || '/' || user_id`,
      version: '(extract(epoch FROM opened_at) * 1000)::bigint',
    },
    'case_openings.material': {
      row: `case_id || '/' || user_id`,
      version: '(extract(epoch FROM opened_at) * 1000)::bigint',
    },
    'identity_blocks.content': { under: 'identity' },
    'stored_copies.content': { of: 'id', under: 'copy' },
    'copy_pages.content': { row: `copy_id || '/' || page`, of: 'copy_id', under: 'copy' },
    'document_editions.content': { of: ofDocument },
    'document_editions.pdf': { of: ofDocument },
    'document_editions.docx': { of: ofDocument },
    'document_editions.pdfa': { of: ofDocument },
    'custody_events.content': { of: 'copy_id', under: 'copy' },
    'removed_copies.content': { row: 'copy_id' },
  }

type Holder = 'organisation' | 'case' | 'identity' | 'copy'
type Keys = Record<Holder, Map<string, CellKey>>

/**
 * For the operator: opens everything that is sealed, in all organisations, and shows nothing of it.
 *
 * @returns a sentence for each thing that is damaged or missing
 */
export async function findDamage(): Promise<string[]> {
  const { keys, damage } = await openKeys()
  for (const column of await sealedColumns()) damage.push(...(await damageIn(column, keys)))
  return damage
}

/** Opens `work`, or says what does not open. */
function attempt<T>(what: string, damage: string[], work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof KeyFileError) damage.push(`${what}: ${error.message}`)
    else if (error instanceof IntegrityError) damage.push(`${what} does not open.`)
    else throw error
    return undefined
  }
}

async function openKeys(): Promise<{ keys: Keys; damage: string[] }> {
  const damage: string[] = []
  const keys: Keys = { organisation: new Map(), case: new Map(), identity: new Map(), copy: new Map() }
  for (const row of await database().instanceKey.findMany())
    attempt(`The key “${row.name}” of the installation`, damage, () =>
      unwrapUnderRing(placeOfInstanceKey(row.name), row),
    )
  for (const row of await database().organisationKey.findMany()) {
    const key = attempt(`The key of organisation ${row.orgId}`, damage, () =>
      unwrapUnderRing(placeOfOrganisationKey(row.orgId), row),
    )
    if (key) keys.organisation.set(row.orgId, key)
  }
  for (const [holder, rows, placeOf] of [
    ['case', (await database().caseKey.findMany()).map(ofCase), placeOfCaseKey],
    ['identity', (await database().identityKey.findMany()).map(ofCase), placeOfIdentityKey],
    ['copy', (await database().copyKey.findMany()).map(({ copyId: id, ...row }) => ({ id, ...row })), placeOfCopyKey],
  ] as const) {
    for (const { orgId, id, wrapped } of rows) {
      const under = keys.organisation.get(orgId)
      const what = holder === 'copy' ? `The key of copy ${id}` : `The key (${holder}) of case ${id}`
      const key = under && attempt(what, damage, () => openKey(under, placeOf(orgId, id), wrapped))
      if (key) keys[holder].set(id, key)
    }
  }
  return { keys, damage }
}

const ofCase = <Row extends { caseId: string }>({ caseId: id, ...row }: Row) => ({ id, ...row })

interface Sealed {
  name: string
  table: string
  column: string
  /** All that the table has. */
  columns: string[]
}

/** As the database has them, so that a new one is looked at too. */
const sealedColumns = async (): Promise<Sealed[]> =>
  (
    await database().$queryRaw<Omit<Sealed, 'name'>[]>`
      SELECT c.table_name AS "table", c.column_name AS "column", ARRAY(
        SELECT o.column_name::text FROM information_schema.columns o
        WHERE o.table_schema = c.table_schema AND o.table_name = c.table_name) AS "columns"
      FROM information_schema.columns c
      WHERE c.table_schema = 'public' AND c.data_type = 'bytea' AND right(c.table_name, 5) <> '_keys'
      ORDER BY 1, 2`
  )
    .map((column) => ({ ...column, name: `${column.table}.${column.column}` }))
    .filter(({ name }) => !notSealed.includes(name))

interface Cell {
  org: string
  /** Whose key it is under, where it is not the organisation's. */
  holder: string | null
  row: string
  version: number
  bytes: Uint8Array
}

const rowsAtOnce = 100

async function damageIn({ name, table, column, columns }: Sealed, keys: Keys): Promise<string[]> {
  const place = places[name] ?? {}
  const has = (other: string) => columns.includes(other)
  const holder = place.of ?? (has('case_id') ? 'case_id' : 'NULL')
  const {
    org = 'org_id',
    row = has('id') ? 'id' : 'case_id',
    version = has('version') ? 'version' : '1',
    under = holder === 'NULL' ? 'organisation' : 'case',
  } = place
  // Every name here is one of ours or of the catalogue.
  const page = (after: string) =>
    database().$queryRawUnsafe<Cell[]>(
      `SELECT ${org}::text AS org, ${holder}::text AS holder, (${row})::text AS row, (${version})::float8 AS version,
         "${column}" AS bytes
       FROM "${table}" WHERE (${row})::text > $1 AND "${column}" IS NOT NULL ORDER BY (${row})::text LIMIT ${rowsAtOnce}`,
      after,
    )
  const damage: string[] = []
  for (let cells = await page(''); cells.length > 0; cells = await page(cells.at(-1)?.row ?? '')) {
    for (const cell of cells) {
      const key = keys[under].get((under === 'organisation' ? cell.org : cell.holder) ?? '')
      if (!key) damage.push(`${name} of ${cell.row}: its key (${under}) is missing or does not open.`)
      else
        attempt(`${name} of ${cell.row}`, damage, () =>
          openBytes(key, { org: cell.org, table, column, row: cell.row, version: cell.version }, cell.bytes),
        )
    }
  }
  return damage
}
