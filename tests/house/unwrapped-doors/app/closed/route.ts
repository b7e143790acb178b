import { secureRoute } from '#lib/server/secure-route'

export const dynamic = 'force-dynamic'

export const GET = secureRoute({ access: 'viewer', handler: async () => null })
