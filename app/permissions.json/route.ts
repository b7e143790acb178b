import { permissionTable } from '#lib/domain/permissions'
import { secureRoute } from '#lib/server/secure-route'

/** Who may do what, from the table that the doors themselves ask. */
export const GET = secureRoute({ action: 'public', handler: async () => permissionTable() })
