import 'server-only'
import { clearSessionCookie, sidOfRequest } from './session-cookie.ts'
import { endSessionOf } from './session-row.ts'

/** Ends the session of this browser, living or not. The row goes first: a cookie that stays behind opens nothing. */
export async function signOut(): Promise<void> {
  const sid = await sidOfRequest()
  if (sid !== null) await endSessionOf(sid)
  await clearSessionCookie()
}
