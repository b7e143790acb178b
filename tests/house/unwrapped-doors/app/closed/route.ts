import { secureRoute } from '#lib/server/secure-route'

export const dynamic = 'force-dynamic'

export const GET = secureRoute({ action: 'session.read', handler: async () => null })
