import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Transaction } from '../database/client.ts'
import { type CellKey, openText, sealText } from '../keys/cell.ts'
import { makeOrganisationKey } from '../keys/data-keys.ts'

/** Makes an organisation with a key of its own. Its name is sealed under that key: nobody reads it from the database. */
export async function makeOrganisation(tx: Transaction, name: string, at: Date): Promise<string> {
  const id = randomUUID()
  // The key hangs on the row, and the name on the key.
  await tx.organisation.createMany({ data: [{ id, name: new Uint8Array(), createdAt: at }] })
  const key = await makeOrganisationKey(tx, id)
  await tx.organisation.updateMany({ where: { id }, data: { name: sealText(key, placeOfName(id), name) } })
  return id
}

export const placeOfName = (orgId: string) => ({
  org: orgId,
  table: 'organisations',
  column: 'name',
  row: orgId,
  version: 1,
})

export const openOrganisationName = (key: CellKey, { id, name }: { id: string; name: Uint8Array }): string =>
  openText(key, placeOfName(id), name)
