import { z } from 'zod'
import { searchLibrary } from '#lib/server/library/search-library'
import { secureRoute } from '#lib/server/secure-route'

/** Records of the library by text, the best match first. */
export const GET = secureRoute({
  action: 'library.read',
  heavy: true,
  query: z.strictObject({ q: z.string().max(300) }),
  handler: async ({ query }) => ({ query: query.q, hits: await searchLibrary({ query: query.q }) }),
})
