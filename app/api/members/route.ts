import { listMembers } from '#lib/server/people/list-members'
import { secureRoute } from '#lib/server/secure-route'

/** Everybody of the organisation. */
export const GET = secureRoute({ action: 'member.list', handler: async () => ({ members: await listMembers() }) })
