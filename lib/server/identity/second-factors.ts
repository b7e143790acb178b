import 'server-only'
import type { Transaction } from '../database/client.ts'
import { takeRecoveryCode } from './recovery-codes.ts'
import { takeCode } from './totp.ts'

/** What somebody can prove with that they are who their password says. */
export interface SecondFactors {
  app: boolean
  passkeys: number
  /** Recovery codes that are left. */
  recoveryCodes: number
}

export async function secondFactorsOf(tx: Transaction, userId: string): Promise<SecondFactors> {
  const app = await tx.totpSeed.count({ where: { userId, confirmedAt: { not: null } } })
  const passkeys = await tx.passkey.count({ where: { userId } })
  const recoveryCodes = await tx.recoveryCode.count({ where: { userId, usedAt: null } })
  return { app: app > 0, passkeys, recoveryCodes }
}

/** Whether somebody has a second factor at all. Recovery codes are none: they are for when it is lost. */
export const hasSecondFactor = ({ app, passkeys }: SecondFactors): boolean => app || passkeys > 0

/** Takes a code of the person's app, or one of their recovery codes. Either works once. */
export async function takeAnyCode(tx: Transaction, userId: string, code: string): Promise<boolean> {
  const typed = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(typed)) return takeRecoveryCode(tx, userId, typed)
  const seed = await tx.totpSeed.findFirst({
    where: { userId, confirmedAt: { not: null } },
    select: { id: true, orgId: true, seed: true },
  })
  return seed !== null && takeCode(tx, seed, typed, true)
}
