import { randomUUID } from 'node:crypto'
import { now } from '#lib/server/clock'
import { database } from '#lib/server/database/client'
import { makeRecoveryCodes } from '#lib/server/identity/recovery-codes'
import { codeAt, newSeed, sealSeed } from '#lib/server/identity/totp'
import { organisationKey } from '#lib/server/keys/data-keys'
import { beforeSignIn } from '#lib/server/tenant'

interface Person {
  userId: string
  orgId: string
}

/** Gives somebody an authenticator app that is in use, and returns its seed. */
export async function giveApp({ userId, orgId }: Person): Promise<string> {
  const seed = newSeed()
  const id = randomUUID()
  await beforeSignIn(async (tx) => {
    const sealed = sealSeed(await organisationKey(tx, orgId), { id, orgId }, seed)
    await tx.totpSeed.createMany({ data: [{ id, orgId, userId, seed: sealed, confirmedAt: now() }] })
  })
  return seed
}

/** The code that an app shows so many half minutes from now. */
export const codeNow = (seed: string, halfMinutes = 0): string =>
  codeAt(seed, new Date(now().getTime() + halfMinutes * 30_000))

/** A code that is taken even where this half minute's was taken before: a test does not wait for the next. */
export async function anotherCode({ userId }: Pick<Person, 'userId'>, seed: string): Promise<string> {
  await database().totpSeed.updateMany({ where: { userId }, data: { lastStep: 0 } })
  return codeNow(seed)
}

/** Gives somebody recovery codes. */
export const giveRecoveryCodes = ({ userId, orgId }: Person): Promise<string[]> =>
  beforeSignIn((tx) => makeRecoveryCodes(tx, { userId, orgId }))
