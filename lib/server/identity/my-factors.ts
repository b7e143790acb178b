import 'server-only'
import { beforeSignIn, recordedBeforeSignIn } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { afterChanging, type FactorRefusal, refusalToChange } from './change-factors.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'
import { hasSecondFactor, type SecondFactors, secondFactorsOf } from './second-factors.ts'
import { requireSession } from './session-of-request.ts'

export interface MyFactors extends SecondFactors {
  keys: { id: string; createdAt: Date; lastUsedAt: Date | null }[]
}

/** The second factors of the person of this session: what there is, never what is secret in it. */
export async function listMyFactors(): Promise<MyFactors> {
  const { userId } = await requireSession()
  return beforeSignIn(async (tx) => ({
    ...(await secondFactorsOf(tx, userId)),
    keys: await tx.passkey.findMany({
      where: { userId },
      orderBy: { createdAt: 'asc' },
      select: { id: true, createdAt: true, lastUsedAt: true },
    }),
  }))
}

/** Takes a passkey or the app away. The last factor stays: without one nobody could sign in again. */
export async function removeFactor(
  which: { passkey: string } | 'app',
): Promise<{ ok: true } | FactorRefusal | { ok: false; reason: 'not-found' | 'last' }> {
  const session = await requireSession()
  const { userId } = session
  if (which !== 'app' && !isUuid(which.passkey)) return { ok: false, reason: 'not-found' }
  return recordedBeforeSignIn(async (tx) => {
    const refusal = await refusalToChange(tx, session)
    if (refusal) return refusal
    const factors = await secondFactorsOf(tx, userId)
    const where = which === 'app' ? null : { id: which.passkey, userId }
    const isThere = where === null ? factors.app : (await tx.passkey.count({ where })) === 1
    if (!isThere) return { ok: false, reason: 'not-found' } as const
    const left = where === null ? { ...factors, app: false } : { ...factors, passkeys: factors.passkeys - 1 }
    if (!hasSecondFactor(left)) return { ok: false, reason: 'last' } as const
    if (where === null) await tx.totpSeed.deleteMany({ where: { userId } })
    else await tx.passkey.deleteMany({ where })
    await afterChanging(tx, session, 'user.remove-factor')
    return { ok: true } as const
  })
}

/** Ten new recovery codes in place of those there were, shown this once. */
export async function renewRecoveryCodes(): Promise<{ ok: true; recoveryCodes: string[] } | FactorRefusal> {
  const session = await requireSession()
  const { userId, orgId } = session
  return recordedBeforeSignIn(async (tx) => {
    const refusal = await refusalToChange(tx, session)
    if (refusal) return refusal
    const recoveryCodes = await makeRecoveryCodes(tx, { userId, orgId })
    await afterChanging(tx, session, 'user.renew-codes')
    return { ok: true, recoveryCodes } as const
  })
}
