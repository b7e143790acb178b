import 'server-only'
import { clearSessionCookie, sidOfRequest } from './session-cookie.ts'
import { endSessionOf } from './session-row.ts'

/** Said with the answer that signs out: the browser forgets whatever it kept of us, the pages of history included. */
export const forgetEverything = { 'Clear-Site-Data': '"cache","cookies","storage"' }

/** Ends the session of this browser, living or not. The row goes first: a cookie that stays behind opens nothing. */
export async function signOut(): Promise<void> {
  const sid = await sidOfRequest()
  if (sid !== null) await endSessionOf(sid)
  await clearSessionCookie()
}
