import 'server-only'
import { type Role, roles } from '#lib/domain/case-access'
import type { Transaction } from '../database/client.ts'
import { openEmail, openName } from '../identity/account-cells.ts'
import { organisationKey } from '../keys/data-keys.ts'

/** Somebody of the viewer's organisation, as colleagues know them. */
export interface Person {
  id: string
  name: string
  roles: readonly Role[]
}

export const personColumns = { id: true, orgId: true, name: true, roles: true } as const

interface PersonRow {
  id: string
  orgId: string
  name: Uint8Array
  roles: readonly string[]
}

/** Opens names under the key of the organisation. */
export async function personReader(tx: Transaction, orgId: string): Promise<(row: PersonRow) => Person> {
  const key = await organisationKey(tx, orgId)
  return (row) => ({ id: row.id, name: openName(key, row), roles: rolesOf(row) })
}

/** The same for e-mail addresses, which only those who look after people see. */
export async function emailReader(
  tx: Transaction,
  orgId: string,
): Promise<(row: { id: string; orgId: string; email: Uint8Array }) => string> {
  const key = await organisationKey(tx, orgId)
  return (row) => openEmail(key, row)
}

/** The roles on file that this version knows, in the order of the table. */
export const rolesOf = ({ roles: stored }: { roles: readonly string[] }): Role[] =>
  roles.filter((role) => stored.includes(role))

/** The names of some people of an organisation, by id; somebody who is gone has none. */
export async function namesOf(
  tx: Transaction,
  orgId: string,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const rows = await tx.user.findMany({ where: { orgId, id: { in: wanted } }, select: personColumns })
  const read = await personReader(tx, orgId)
  return new Map(rows.map((row) => [row.id, read(row).name]))
}
