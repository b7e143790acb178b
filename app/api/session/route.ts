import { signOut } from '#lib/server/identity/sign-out'
import { secureRoute } from '#lib/server/secure-route'

/** Who is signed in, for whoever is. */
export const GET = secureRoute({
  action: 'session.read',
  handler: async ({ viewer }) => ({
    user: { id: viewer.userId, name: viewer.name },
    session: { id: viewer.sessionId },
  }),
})

/** Signs out. */
export const DELETE = secureRoute({
  action: 'session.end',
  handler: async () => {
    await signOut()
    return new Response(null, { status: 204 })
  },
})
