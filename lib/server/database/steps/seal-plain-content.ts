import 'server-only'
import { randomUUID } from 'node:crypto'
import type { ClientBase } from 'pg'
import { type StoredContent, sealContent } from '../../cases/case-content.ts'
import { sealAccount } from '../../identity/account-cells.ts'
import { accountName } from '../../identity/account-name.ts'
import { placeOfName } from '../../identity/make-organisation.ts'
import { type CellKey, newCellKey, sealKey, sealText } from '../../keys/cell.ts'
import {
  indexKeyName,
  indexUnder,
  placeOfCaseKey,
  placeOfInstanceKey,
  placeOfOrganisationKey,
} from '../../keys/data-keys.ts'
import { wrapUnderRing } from '../../keys/key-ring.ts'
import { sealWords } from '../../portfolio/shown-words.ts'
import { sealReport } from '../../reports/report-header.ts'

/**
 * Seals everything that versions before 2 stored readable. Whoever had an account then becomes a member of one
 * organisation, which bears the name of the first of them, and keeps to their own cases.
 */
export async function sealPlainContent(client: ClientBase): Promise<void> {
  const users = await rowsOf<PlainUser>(
    client,
    'SELECT id, plain_email AS email, plain_name AS name, created_at AS "createdAt" FROM users ORDER BY created_at, id',
  )
  const [first] = users
  if (!first) return
  const indexKey = await makeIndexKey(client)
  const { orgId, key } = await makeOrganisation(client, first)
  for (const user of users) await sealUser(client, { orgId, key, indexKey, user })
  await client.query('UPDATE sessions SET org_id = $1', [orgId])
  const cases = await rowsOf<PlainCase>(
    client,
    `SELECT id, plain_owner_id AS "ownerId", reference, requesting_state AS "requestingState",
       requested_state AS "requestedState", version FROM cases`,
  )
  for (const each of cases) await sealCase(client, { orgId, key, indexKey, case: each })
}

interface PlainUser {
  id: string
  email: string
  name: string
  createdAt: Date
}

interface PlainCase extends Omit<StoredContent, 'facts'> {
  id: string
  ownerId: string
  version: number
}

interface Under {
  orgId: string
  /** Of the organisation. */
  key: CellKey
  indexKey: CellKey
}

const rowsOf = async <Row extends object>(client: ClientBase, sql: string, values: unknown[] = []): Promise<Row[]> =>
  (await client.query<Row>(sql, values)).rows

async function makeIndexKey(client: ClientBase): Promise<CellKey> {
  const key = newCellKey()
  const { kek, wrapped } = wrapUnderRing(placeOfInstanceKey(indexKeyName), key)
  await client.query('INSERT INTO instance_keys (name, kek, wrapped) VALUES ($1, $2, $3)', [indexKeyName, kek, wrapped])
  return key
}

async function makeOrganisation(client: ClientBase, first: PlainUser): Promise<{ orgId: string; key: CellKey }> {
  const [orgId, key] = [randomUUID(), newCellKey()]
  const name = sealText(key, placeOfName(orgId), first.name)
  await client.query('INSERT INTO organisations (id, name, created_at) VALUES ($1, $2, $3)', [
    orgId,
    name,
    first.createdAt,
  ])
  const { kek, wrapped } = wrapUnderRing(placeOfOrganisationKey(orgId), key)
  await client.query('INSERT INTO organisation_keys (org_id, kek, wrapped) VALUES ($1, $2, $3)', [orgId, kek, wrapped])
  return { orgId, key }
}

async function sealUser(
  client: ClientBase,
  { orgId, key, indexKey, user }: Under & { user: PlainUser },
): Promise<void> {
  const { id, email, name, createdAt } = user
  const sealed = sealAccount(key, { id, orgId }, { email: accountName(email), name })
  await client.query(
    'UPDATE users SET org_id = $2, roles = $3, email_index = $4, email = $5, name = $6, confirmed_at = $7 WHERE id = $1',
    [
      id,
      orgId,
      ['admin', 'lawyer'],
      indexUnder(indexKey, 'users.email', accountName(email)),
      sealed.email,
      sealed.name,
      createdAt,
    ],
  )
}

async function sealCase(client: ClientBase, under: Under & { case: PlainCase }): Promise<void> {
  const { orgId, case: plain } = under
  const { id, ownerId, version, reference, requestingState, requestedState } = plain
  const key = newCellKey()
  const facts = await rowsOf<{ key: string; entry: unknown; version: number; at: Date; by: string }>(
    client,
    `SELECT fact_key AS key, entry, version, updated_at AS at, updated_by AS by FROM plain_case_facts WHERE case_id = $1`,
    [id],
  )
  const content: StoredContent = {
    reference,
    requestingState,
    requestedState,
    facts: Object.fromEntries(
      facts.map(({ key: fact, entry, version: written, at, by }) => [
        fact,
        { entry, version: written, updatedAt: at.toISOString(), updatedBy: by },
      ]),
    ),
  }
  const sealed = sealContent(key, { id, orgId, version }, content)
  await client.query('UPDATE cases SET org_id = $2, content = $3 WHERE id = $1', [id, orgId, sealed])
  const wrapped = sealKey(under.key, placeOfCaseKey(orgId, id), key)
  await client.query('INSERT INTO case_keys (case_id, org_id, wrapped) VALUES ($1, $2, $3)', [id, orgId, wrapped])
  await client.query('INSERT INTO case_members (case_id, user_id, org_id, added_by) VALUES ($1, $2, $3, $2)', [
    id,
    ownerId,
    orgId,
  ])
  await sealOpenings(client, { orgId, caseId: id, key })
  await sealReports(client, { ...under, caseId: id, key })
}

interface OfCase {
  orgId: string
  caseId: string
  key: CellKey
}

async function sealOpenings(client: ClientBase, { orgId, caseId, key }: OfCase): Promise<void> {
  const openings = await rowsOf<{ userId: string; words: number; at: Date }>(
    client,
    'SELECT user_id AS "userId", plain_words AS words, opened_at AS at FROM case_openings WHERE case_id = $1',
    [caseId],
  )
  for (const { userId, words, at } of openings) {
    const sealed = sealWords(key, { orgId, caseId, userId, openedAt: at.getTime() }, words)
    await client.query('UPDATE case_openings SET org_id = $3, words = $4 WHERE case_id = $1 AND user_id = $2', [
      caseId,
      userId,
      orgId,
      sealed,
    ])
  }
}

type PlainReport = Parameters<typeof sealReport>[2] & { id: string }

async function sealReports(client: ClientBase, { orgId, caseId, key, indexKey }: OfCase & Under): Promise<void> {
  const reports = await rowsOf<PlainReport>(
    client,
    'SELECT id, plain_snapshot AS snapshot, plain_pdf AS pdf, pdf_sha256 AS "pdfSha256" FROM reports WHERE case_id = $1',
    [caseId],
  )
  for (const { id, ...report } of reports) {
    const sealed = sealReport(key, { id, orgId }, report)
    const index = indexUnder(indexKey, `reports.pdf of ${orgId}`, report.pdfSha256)
    await client.query('UPDATE reports SET org_id = $2, snapshot = $3, pdf = $4, pdf_index = $5 WHERE id = $1', [
      id,
      orgId,
      sealed.snapshot,
      sealed.pdf,
      index,
    ])
  }
}
