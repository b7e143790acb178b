import 'server-only'
import type { Transaction } from '../database/client.ts'
import { type CellKey, openText, sealText } from '../keys/cell.ts'
import { indexOf } from '../keys/data-keys.ts'
import { accountName } from './account-name.ts'

interface OfUser {
  id: string
  orgId: string
}

// A name and an address are put in their place once; a later one in the same place takes over.
const placeOf = ({ id, orgId }: OfUser, column: 'email' | 'name') => ({
  org: orgId,
  table: 'users',
  column,
  row: id,
  version: 1,
})

/** The sealed columns of an account, under the key of its organisation. */
export const sealAccount = (key: CellKey, of: OfUser, { email, name }: { email: string; name: string }) => ({
  email: sealText(key, placeOf(of, 'email'), email),
  name: sealText(key, placeOf(of, 'name'), name),
})

export const openName = (key: CellKey, user: OfUser & { name: Uint8Array }): string =>
  openText(key, placeOf(user, 'name'), user.name)

export const openEmail = (key: CellKey, user: OfUser & { email: Uint8Array }): string =>
  openText(key, placeOf(user, 'email'), user.email)

/** By what an account is found from its e-mail address. */
export const emailIndex = (tx: Transaction, email: string): Promise<string> =>
  indexOf(tx, 'users.email', accountName(email))
