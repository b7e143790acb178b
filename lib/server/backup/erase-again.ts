import 'server-only'
import type { ClientBase } from 'pg'
import type { Erased } from '../privacy/erased-list.ts'

/** How much of what was erased a backup still had. */
export interface ErasedAgain {
  cases: number
  copies: number
}

/**
 * Erases from what a backup brought back what was erased since it was made: of cases their keys and rows and what was
 * written when somebody asked for it, as lib/server/privacy/destroy-case.ts does; of copies the same, as
 * lib/server/copies/remove-copy.ts does, whose files were not brought back. It puts up the tombstones again.
 */
export const eraseAgain = async (client: ClientBase, { cases, copies }: Erased): Promise<ErasedAgain> => ({
  cases: await eraseCases(client, cases),
  copies: await removeCopies(client, copies),
})

async function eraseCases(client: ClientBase, tombstones: Erased['cases']): Promise<number> {
  if (tombstones.length === 0) return 0
  const ids = tombstones.map(({ caseId }) => caseId)
  for (const table of ['identity_keys', 'case_keys'] as const)
    await client.query(`DELETE FROM "${table}" WHERE case_id = ANY ($1)`, [ids])
  const { rowCount } = await client.query('DELETE FROM "cases" WHERE id = ANY ($1)', [ids])
  await client.query('DELETE FROM "approvals" WHERE object_id = ANY ($1)', [ids])
  await client.query(
    `INSERT INTO "erased_cases" (case_id, org_id, erased_at, erased_by, reason)
     SELECT "caseId", "orgId", "erasedAt", "erasedBy", reason
     FROM json_to_recordset($1) AS t("caseId" uuid, "orgId" uuid, "erasedAt" timestamptz, "erasedBy" uuid, reason text)
     ON CONFLICT (case_id) DO NOTHING`,
    [JSON.stringify(tombstones)],
  )
  return rowCount ?? 0
}

async function removeCopies(client: ClientBase, removed: Erased['copies']): Promise<number> {
  if (removed.length === 0) return 0
  const ids = removed.map(({ copyId }) => copyId)
  await client.query('DELETE FROM "copy_keys" WHERE copy_id = ANY ($1)', [ids])
  const { rowCount } = await client.query('DELETE FROM "stored_copies" WHERE id = ANY ($1)', [ids])
  await client.query(
    `INSERT INTO "removed_copies" (copy_id, org_id, removed_at, removed_by, content)
     SELECT "copyId", "orgId", "removedAt", "removedBy", decode(content, 'base64')
     FROM json_to_recordset($1) AS t("copyId" uuid, "orgId" uuid, "removedAt" timestamptz, "removedBy" uuid, content text)
     ON CONFLICT (copy_id) DO NOTHING`,
    [JSON.stringify(removed)],
  )
  return rowCount ?? 0
}
