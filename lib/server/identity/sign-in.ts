import 'server-only'
import { recordedBeforeSignIn } from '../tenant.ts'
import { checkCredentials } from './check-credentials.ts'
import { judgeSecondFactor } from './prove.ts'
import { takeAnyCode } from './second-factors.ts'
import { setSessionCookie, sidOfRequest } from './session-cookie.ts'
import { beginSession, endSessionOf } from './session-row.ts'

export interface Credentials {
  email: string
  password: string
  /** Of the authenticator app, or a recovery code. With it both steps are taken at once. */
  code?: string | undefined
}

/**
 * Signs this browser in. Without a code it is left before the second step, which alone is open to it then. The session
 * it had before, if any, ends. Only in an action or a route handler.
 */
export async function signIn(
  credentials: Credentials,
): Promise<{ ok: true; proven: boolean } | { ok: false; reason: 'wrong' | 'too-many' }> {
  const checked = await identify(credentials)
  if (checked.ok) await signInBrowser(checked.userId, { proven: checked.proven })
  return checked.ok ? { ok: true, proven: checked.proven } : checked
}

/** Who these credentials are, and whether they prove it twice. A wrong code is answered as a wrong password is. */
export async function identify({
  code,
  ...credentials
}: Credentials): Promise<{ ok: true; userId: string; proven: boolean } | { ok: false; reason: 'wrong' | 'too-many' }> {
  const checked = await checkCredentials(credentials)
  if (!checked.ok) return checked
  const { id, orgId } = checked.user
  if (code === undefined || code === '') return { ok: true, userId: id, proven: false }
  const proof = await judgeSecondFactor({ id, orgId, sessionId: null }, (tx) => takeAnyCode(tx, id, code))
  return proof.ok ? { ok: true, userId: id, proven: true } : proof
}

/** Gives this browser a session of a user whose identity has just been established. */
export async function signInBrowser(userId: string, { proven }: { proven: boolean }): Promise<void> {
  await endSessionOfBrowser()
  const sid = await recordedBeforeSignIn((tx) => beginSession(tx, userId, { proven }))
  await setSessionCookie(sid)
}

/** Ends the session that this browser had, if it had one. */
export async function endSessionOfBrowser(): Promise<void> {
  const before = await sidOfRequest()
  if (before !== null) await endSessionOf(before)
}
