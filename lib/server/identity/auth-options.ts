import 'server-only'
import type { AuthOptions, Session } from 'next-auth'
import credentialsProvider from 'next-auth/providers/credentials'
import { environment } from '../environment.ts'
import { recordedBeforeSignIn } from '../tenant.ts'
import { emailSchema } from './account-name.ts'
import { isToken } from './random-token.ts'
import { cookieOptions, sessionCookieName } from './session-cookie.ts'
import { beginSession, endSessionOf, liveSession } from './session-row.ts'
import { sessionSecret } from './session-secret.ts'
import { endSessionOfBrowser, identify } from './sign-in.ts'

/**
 * next-auth with our session rows behind it. Its cookie holds a random number and nothing else; the
 * row decides. Returning null from the `jwt` callback would not end a session (4.24.15), throwing does.
 */
export function authOptions(): AuthOptions {
  const { APP_ORIGIN, SESSION_ABSOLUTE_S } = environment()
  // next-auth reads its own address from here and from nowhere else.
  process.env.NEXTAUTH_URL = APP_ORIGIN
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: SESSION_ABSOLUTE_S },
    jwt: { maxAge: SESSION_ABSOLUTE_S },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    cookies: {
      sessionToken: { name: sessionCookieName, options: { ...cookieOptions } },
      csrfToken: { name: '__Host-article-three.csrf', options: { ...cookieOptions } },
      callbackUrl: { name: '__Host-article-three.from', options: { ...cookieOptions } },
    },
    providers: [
      credentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' }, code: { type: 'text' } },
        authorize: async (input) => {
          const email = emailSchema.safeParse(input?.email)
          const { password, code } = input ?? {}
          if (!email.success || typeof password !== 'string') return null
          const checked = await identify({ email: email.data, password, code: textOf(code) })
          if (!checked.ok) return null
          await endSessionOfBrowser()
          return { id: checked.userId, proven: checked.proven }
        },
      }),
    ],
    callbacks: {
      jwt: async ({ token, user }) => {
        if (user) {
          const proven = 'proven' in user && user.proven === true
          return { sid: await recordedBeforeSignIn((tx) => beginSession(tx, user.id, { proven })) }
        }
        await living(token.sid)
        return { sid: token.sid }
      },
      session: async ({ token }) => {
        const session = await living(token.sid)
        // Before the second step nobody is signed in; and an exception here would take the cookie away.
        if (session.mfaAt === null) return {} as Session
        return { user: { name: session.name }, expires: session.expiresAt.toISOString() }
      },
      redirect: async ({ url, baseUrl }) =>
        URL.canParse(url, baseUrl) && new URL(url, baseUrl).origin === new URL(baseUrl).origin
          ? new URL(url, baseUrl).href
          : baseUrl,
    },
    events: {
      signOut: async ({ token }) => {
        if (isToken(token?.sid)) await endSessionOf(token.sid)
      },
    },
    // Its own logger prints what it was given; a dead session is no fault at all.
    logger: {
      error: (code) => {
        if (code !== 'JWT_SESSION_ERROR')
          process.stderr.write(`${JSON.stringify({ level: 'error', source: 'next-auth', code })}\n`)
      },
      warn: () => {},
      debug: () => {},
    },
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value.slice(0, 100) : undefined)

/** The session a token names, or an exception: the only "no" that next-auth hears here. Not counted as activity. */
async function living(sid: unknown) {
  const session = isToken(sid) ? await liveSession(sid, { counts: false }) : null
  if (!session) throw new Error('This session has ended.')
  return session
}
