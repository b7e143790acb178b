import 'server-only'
import type { NextRequest } from 'next/server'
import nextAuth from 'next-auth'
import { z } from 'zod'
import { secureRoute } from '../secure-route.ts'
import { authOptions } from './auth-options.ts'

const params = z.strictObject({ nextauth: z.array(z.string().max(50)).min(1).max(3) })

/** The one route of next-auth, behind the same door as every other: origin, size, no cache. */
export const authRoute = secureRoute({
  access: 'public',
  params,
  query: z.record(z.string(), z.unknown()),
  handler: async ({ request, params: { nextauth } }) =>
    nextAuth(request as NextRequest, { params: Promise.resolve({ nextauth }) } as never, authOptions()),
})
