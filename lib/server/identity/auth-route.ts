import 'server-only'
import type { NextRequest } from 'next/server'
import nextAuth from 'next-auth'
import { z } from 'zod'
import { Refusal } from '../refusal.ts'
import { secureRoute } from '../secure-route.ts'
import { authOptions } from './auth-options.ts'
import { forgetEverything } from './sign-out.ts'

/** What of next-auth is in use; the rest of it is not there. */
const inUse = {
  GET: ['csrf', 'session', 'providers', 'signin', 'signout', 'error'],
  POST: ['callback/credentials', 'signout'],
}

/** The one route of next-auth, behind the same door as every other: origin, size, no cache. */
export const authRoute = secureRoute({
  action: 'public',
  params: z.strictObject({ nextauth: z.array(z.string().max(50)).min(1).max(3) }),
  // Its own parameters, and whatever else stands in an address it once led to.
  query: z.record(z.string(), z.unknown()),
  handler: async ({ request, params: { nextauth } }) => {
    const paths = request.method === 'POST' ? inUse.POST : inUse.GET
    if (!paths.includes(nextauth.join('/'))) return new Refusal('NOT_FOUND')
    const answer: Response = await nextAuth(
      request as NextRequest,
      { params: Promise.resolve({ nextauth }) } as never,
      authOptions(),
    )
    if (request.method !== 'POST' || nextauth[0] !== 'signout') return answer
    const forgetful = new Response(answer.body, answer)
    for (const [name, value] of Object.entries(forgetEverything)) forgetful.headers.set(name, value)
    return forgetful
  },
})
