import 'server-only'
import { cookies } from 'next/headers'
import { now } from '../clock.ts'
import type { IdentityTransaction } from '../tenant.ts'
import { isToken, randomToken, tokenHash } from './random-token.ts'
import { cookieOptions } from './session-cookie.ts'

/** What an answer is asked for; one that was given for another purpose does not count. */
export type PasskeyPurpose = 'register' | 'prove' | 'sign-in'

/** How long somebody may take to answer, in seconds. */
const lifetime = 5 * 60

/** Keeps what a passkey is asked to sign, for one browser. A later one takes its place. */
export async function keepChallenge(
  tx: IdentityTransaction,
  holder: string,
  purpose: PasskeyPurpose,
  challenge: string,
): Promise<void> {
  const boundTo = tokenHash(holder)
  const at = now()
  await tx.passkeyChallenge.deleteMany({ where: { OR: [{ boundTo, purpose }, { expiresAt: { lt: at } }] } })
  const expiresAt = new Date(at.getTime() + lifetime * 1000)
  await tx.passkeyChallenge.createMany({ data: [{ boundTo, purpose, challenge, expiresAt }] })
}

/** Takes it away again, whatever the answer is worth: each is answered once. Null where there is none that lives. */
export async function takeChallenge(
  tx: IdentityTransaction,
  holder: string,
  purpose: PasskeyPurpose,
): Promise<string | null> {
  const boundTo = tokenHash(holder)
  const rows = await tx.$queryRaw<{ challenge: string; expires_at: Date }[]>`
    DELETE FROM passkey_challenges WHERE bound_to = ${boundTo} AND purpose = ${purpose}
    RETURNING challenge, expires_at`
  const [row] = rows
  return row && row.expires_at > now() ? row.challenge : null
}

/** Before there is a session, this is what ties a challenge to one browser. */
const cookieName = '__Host-article-three.passkey'

/** Gives this browser a number of its own for signing in with a passkey. Only in an action or a route handler. */
export async function holdBrowser(): Promise<string> {
  const holder = randomToken()
  const store = await cookies()
  store.set(cookieName, holder, { ...cookieOptions, sameSite: 'strict', maxAge: lifetime })
  return holder
}

export async function heldBrowser(): Promise<string | null> {
  const holder = (await cookies()).get(cookieName)?.value
  return isToken(holder) ? holder : null
}
