import { bringIn, bringInQuery, fileToBringIn } from '#lib/server/exchange/bring-in'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

/** Enters the sources and claims of a file that are not here yet; the file is the body. */
export const POST = secureRoute({
  action: 'ledger.write',
  heavy: true,
  query: bringInQuery,
  ...fileToBringIn,
  handler: async ({ query, body }) => {
    const result = await bringIn(body, query)
    return result.ok ? result.found : new Refusal('NOT_TAKEN', { message: result.message })
  },
})
