import nextAuth from 'next-auth'
import { authOptions } from '#lib/server/identity/auth-options'
import type { Visitor } from './next-request.ts'

interface Asked {
  method?: 'GET' | 'POST'
  path: string[]
  body?: Record<string, string>
}

/** Asks next-auth itself, as a browser does; its cookies are kept like any other. */
function ask(visitor: Visitor, { method = 'GET', path, body = {} }: Asked): Promise<unknown> {
  return visitor.visit(async () => {
    let answer: unknown
    const response = {
      status: () => response,
      getHeader: () => undefined,
      setHeader: (name: string, value: string | string[]) => {
        if (name.toLowerCase() === 'set-cookie') for (const cookie of [value].flat()) keep(visitor, cookie)
        return response
      },
      json: (said: unknown) => {
        answer = said
      },
      send: (said: unknown) => {
        answer = said
      },
      redirect: () => {},
      end: () => {},
    }
    const cookies = Object.fromEntries([...visitor.cookies].map(([name, { value }]) => [name, value]))
    const request = { method, query: { nextauth: path, ...body }, cookies, headers: {}, body }
    await nextAuth(request as never, response as never, authOptions())
    return answer
  })
}

function keep(visitor: Visitor, cookie: string): void {
  const [pair = ''] = cookie.split(';')
  const value = decodeURIComponent(pair.slice(pair.indexOf('=') + 1))
  const name = pair.slice(0, pair.indexOf('='))
  if (value === '') visitor.cookies.delete(name)
  else visitor.cookies.set(name, { value, options: {} })
}

/** What it answers at `/api/auth/session`. */
export const nextAuthSession = (visitor: Visitor): Promise<unknown> => ask(visitor, { path: ['session'] })

/** One POST to `/api/auth/callback/credentials`, after the one that gives the token for it. */
export async function signInByNextAuth(visitor: Visitor, credentials: Record<string, string>): Promise<void> {
  const { csrfToken } = (await ask(visitor, { path: ['csrf'] })) as { csrfToken: string }
  const body = { ...credentials, csrfToken, json: 'true' }
  await ask(visitor, { method: 'POST', path: ['callback', 'credentials'], body })
}
