import 'server-only'
import { randomBytes } from 'node:crypto'
import { Secret } from 'otpauth'
import { now } from '../clock.ts'
import type { Transaction } from '../database/client.ts'
import { tokenHash } from './random-token.ts'

export const recoveryCodeCount = 10
/** 120 random bits: nobody finds one by trying, so a plain hash will do. */
const bytes = 15

/** Makes ten new codes; those before are void. This is the one time that they are known. */
export async function makeRecoveryCodes(tx: Transaction, of: { userId: string; orgId: string }): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, () => newCode())
  await tx.recoveryCode.deleteMany({ where: { userId: of.userId } })
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ ...of, codeHash: hashOf(code) })) })
  return codes
}

/** Uses a code up. False for one that is not this person's or was used before. */
export async function takeRecoveryCode(tx: Transaction, userId: string, code: string): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { userId, codeHash: hashOf(code), usedAt: null },
    data: { usedAt: now() },
  })
  return count === 1
}

/** Letters and the digits 2 to 7, in groups that can be read out: ABCD-EFGH-… */
const newCode = (): string =>
  new Secret({ buffer: new Uint8Array(randomBytes(bytes)).buffer }).base32.match(/.{4}/g)?.join('-') ?? ''

/** However it was typed. */
const hashOf = (code: string): string => tokenHash(code.toUpperCase().replace(/[^A-Z2-7]/g, ''))
