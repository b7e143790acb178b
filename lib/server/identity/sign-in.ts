import 'server-only'
import { recordedBeforeSignIn } from '../tenant.ts'
import { checkCredentials } from './check-credentials.ts'
import { requestSource } from './request-source.ts'
import { setSessionCookie, sidOfRequest } from './session-cookie.ts'
import { beginSession, endSessionOf } from './session-row.ts'

/** Signs this browser in. The session it had before, if any, ends. Only in an action or a route handler. */
export async function signIn(credentials: {
  email: string
  password: string
}): Promise<{ ok: true } | { ok: false; reason: 'wrong' | 'too-many' }> {
  const checked = await checkCredentials(credentials, await requestSource())
  if (!checked.ok) return checked
  await signInBrowser(checked.userId)
  return { ok: true }
}

/** Gives this browser a session of a user whose identity has just been established. */
export async function signInBrowser(userId: string): Promise<void> {
  const before = await sidOfRequest()
  if (before !== null) await endSessionOf(before)
  const sid = await recordedBeforeSignIn((tx) => beginSession(tx, userId))
  await setSessionCookie(sid)
}
