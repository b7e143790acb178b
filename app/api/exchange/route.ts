import { downloadOf } from '#lib/server/download'
import { takeOut, takeOutQuery } from '#lib/server/exchange/take-out'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

/** Claims with their sources as a file of a reference manager, a table, or JSON. */
export const GET = secureRoute({
  action: 'ledger.read',
  heavy: true,
  query: takeOutQuery,
  handler: async ({ query }) => {
    const taken = await takeOut(query)
    return taken.ok ? downloadOf(taken.file) : new Refusal('FORBIDDEN')
  },
})
