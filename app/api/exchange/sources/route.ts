import { bringIn, bringInSchema } from '#lib/server/exchange/bring-in'
import { secureRoute } from '#lib/server/secure-route'

/** Enters the sources of a file of a reference manager that are not here yet. */
export const POST = secureRoute({
  action: 'ledger.write',
  heavy: true,
  body: bringInSchema,
  handler: ({ body }) => bringIn(body),
})
