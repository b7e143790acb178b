import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Role } from '#lib/domain/case-access'
import type { Transaction } from '../database/client.ts'
import { organisationKey } from '../keys/data-keys.ts'
import { emailIndex, sealAccount } from './account-cells.ts'
import { accountName } from './account-name.ts'

export interface NewUser {
  orgId: string
  roles: Role[]
  email: string
  name: string
  passwordHash: string
  /** Null for somebody who is still to be confirmed. */
  confirmedAt: Date | null
  createdAt: Date
}

/** Makes an account and returns its id. An e-mail address has one account in the whole installation. */
export async function makeUser(tx: Transaction, { email, name, ...user }: NewUser): Promise<string> {
  const id = randomUUID()
  const key = await organisationKey(tx, user.orgId)
  const address = accountName(email)
  const sealed = sealAccount(key, { id, orgId: user.orgId }, { email: address, name })
  const { id: made } = await tx.user.create({
    data: { ...user, id, emailIndex: await emailIndex(tx, address), ...sealed },
    select: { id: true },
  })
  return made
}
