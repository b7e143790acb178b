import 'server-only'
import { randomUUID } from 'node:crypto'
import { encode } from 'uqr'
import { organisationKey } from '../keys/data-keys.ts'
import { beforeSignIn, recordedBeforeSignIn } from '../tenant.ts'
import { openEmail } from './account-cells.ts'
import { afterAdding, type FactorRefusal, refusalToChange } from './change-factors.ts'
import { setSessionCookie } from './session-cookie.ts'
import { requireSession } from './session-of-request.ts'
import { newSeed, sealSeed, seedAddress, takeCode } from './totp.ts'

/** What an authenticator app is told. It is said once: asking again makes another one. */
export interface AppSeed {
  /** To type in, where there is no camera. */
  secret: string
  /** The picture of squares: how many a side, and the dark ones as the path of an SVG. */
  picture: { size: number; path: string }
}

/** Makes a seed for the app of whoever is signing in. It counts for nothing until a code of it was typed in. */
export async function beginApp(): Promise<{ ok: true; seed: AppSeed } | FactorRefusal> {
  const session = await requireSession()
  const { userId, orgId } = session
  return beforeSignIn(async (tx) => {
    const refusal = await refusalToChange(tx, session)
    if (refusal) return refusal
    const key = await organisationKey(tx, orgId)
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })
    const secret = newSeed()
    const id = randomUUID()
    await tx.totpSeed.deleteMany({ where: { userId, confirmedAt: null } })
    await tx.totpSeed.createMany({ data: [{ id, userId, orgId, seed: sealSeed(key, { id, orgId }, secret) }] })
    const address = seedAddress(secret, openEmail(key, { id: userId, orgId, email: user.email }))
    return { ok: true, seed: { secret, picture: pictureOf(address) } } as const
  })
}

/** Takes the first code of the new seed; the app of before, if there was one, is out of use from then. */
export async function confirmApp(
  code: string,
): Promise<{ ok: true; recoveryCodes: string[] | null } | FactorRefusal | { ok: false; reason: 'wrong' }> {
  const session = await requireSession()
  const { userId } = session
  const done = await recordedBeforeSignIn(async (tx) => {
    const refusal = await refusalToChange(tx, session)
    if (refusal) return refusal
    const seed = await tx.totpSeed.findFirst({
      where: { userId, confirmedAt: null },
      select: { id: true, orgId: true, seed: true },
    })
    const typed = code.replace(/\s/g, '')
    if (!seed || !(await takeCode(tx, seed, typed, false))) return { ok: false, reason: 'wrong' } as const
    await tx.totpSeed.deleteMany({ where: { userId, id: { not: seed.id } } })
    return { ok: true, ...(await afterAdding(tx, session)) } as const
  })
  if (!done.ok) return done
  for (const sid of done.sids) await setSessionCookie(sid)
  return { ok: true, recoveryCodes: done.recoveryCodes }
}

function pictureOf(address: string): AppSeed['picture'] {
  const { size, data } = encode(address, { border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}
