import { forgetEverything, signOut } from '#lib/server/identity/sign-out'
import { secureRoute } from '#lib/server/secure-route'

/** Who is signed in, for whoever is. */
export const GET = secureRoute({
  action: 'session.read',
  handler: async ({ viewer }) => ({
    user: { id: viewer.userId, name: viewer.name },
    session: { id: viewer.sessionId },
  }),
})

/** Ends the session of this browser, which forgets what it kept. Asked twice, or by nobody, it does the same. */
export const DELETE = secureRoute({
  action: 'public',
  handler: async () => {
    await signOut()
    return new Response(null, { status: 204, headers: forgetEverything })
  },
})
