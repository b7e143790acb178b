import { listEvents } from '#lib/server/audit/list-events'
import { trailQuerySchema } from '#lib/server/audit/trail-query'
import { secureRoute } from '#lib/server/secure-route'

/** Who did what in the organisation, the latest first. */
export const GET = secureRoute({
  action: 'audit.read',
  query: trailQuerySchema,
  handler: ({ query }) => listEvents(query),
})
