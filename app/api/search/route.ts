import { z } from 'zod'
import { searchRecords } from '#lib/server/search/search-records'
import { secureRoute } from '#lib/server/secure-route'

/** Records of the library and claims entered here, by text, the best match first. */
export const GET = secureRoute({
  action: 'library.read',
  heavy: true,
  query: z.strictObject({ q: z.string().max(300) }),
  handler: async ({ query }) => ({ query: query.q, ...(await searchRecords(query.q)) }),
})
