import { readHealth } from '#lib/server/read-health'
import { secureRoute } from '#lib/server/secure-route'

export const GET = secureRoute({ action: 'public', handler: readHealth })
