import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { environment } from '../environment.ts'
import { isToken } from './random-token.ts'
import { sessionSecret } from './session-secret.ts'

/** Browsers accept a `__Host-` cookie only when Secure, with Path=/ and no Domain. They count loopback as secure. */
export const sessionCookieName = '__Host-article-three.session'
export const cookieOptions = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const

/** The token names a session row by a random number and carries nothing else. */
export const encodeSession = (sid: string): Promise<string> =>
  encode({ token: { sid }, secret: sessionSecret(), maxAge: environment().SESSION_ABSOLUTE_S })

/** The session a token names, or null for a token that is not ours, was changed or is too old. */
export async function decodeSession(token: string): Promise<string | null> {
  try {
    const payload = await decode({ token, secret: sessionSecret() })
    return isToken(payload?.sid) ? payload.sid : null
  } catch {
    // `decode` throws on every token that does not open with our key: that is the answer, not a fault.
    return null
  }
}

/** The session that the browser's cookie names; null without one. Whether it still lives, the row says. */
export async function sidOfRequest(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName)?.value
  return token ? decodeSession(token) : null
}

/** Hands the browser its cookie. Only in an action or a route handler. */
export async function setSessionCookie(sid: string): Promise<void> {
  const store = await cookies()
  store.set(sessionCookieName, await encodeSession(sid), { ...cookieOptions, maxAge: environment().SESSION_ABSOLUTE_S })
}

/** Takes the cookie back. Only in an action or a route handler. */
export async function clearSessionCookie(): Promise<void> {
  const store = await cookies()
  store.set(sessionCookieName, '', { ...cookieOptions, maxAge: 0 })
}
