import { listSessions } from '#lib/server/identity/list-sessions'
import { revokeOtherSessions } from '#lib/server/identity/revoke-session'
import { secureRoute } from '#lib/server/secure-route'

export const GET = secureRoute({ action: 'session.read', handler: async () => ({ sessions: await listSessions() }) })

/** Ends all of one's own sessions but the one that asks. */
export const DELETE = secureRoute({ action: 'session.end', handler: revokeOtherSessions })
