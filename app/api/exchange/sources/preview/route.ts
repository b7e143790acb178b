import { bringInSchema, previewFile } from '#lib/server/exchange/bring-in'
import { secureRoute } from '#lib/server/secure-route'

/** What a file of a reference manager would bring. Nothing is changed. */
export const POST = secureRoute({
  action: 'ledger.write',
  heavy: true,
  body: bringInSchema,
  handler: ({ body }) => previewFile(body),
})
