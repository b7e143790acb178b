import 'server-only'
import type { ClientBase } from 'pg'
import type { Tombstone } from '../privacy/erased-list.ts'

/**
 * Erases from what a backup brought back the cases that were erased since it was made: their keys and rows and what was
 * written when somebody asked for it, as lib/server/privacy/destroy-case.ts does, and puts up the tombstone again.
 *
 * @returns how many of them the backup had
 */
export async function eraseAgain(client: ClientBase, tombstones: readonly Tombstone[]): Promise<number> {
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
