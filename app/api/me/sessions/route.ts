import { listSessions } from '#lib/server/identity/list-sessions'
import { secureRoute } from '#lib/server/secure-route'

export const GET = secureRoute({ action: 'session.read', handler: async () => ({ sessions: await listSessions() }) })
