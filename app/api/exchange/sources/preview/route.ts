import { bringInQuery, fileToBringIn, previewFile } from '#lib/server/exchange/bring-in'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

/** What a file of sources and claims would bring; the file is the body. Nothing is changed. */
export const POST = secureRoute({
  action: 'ledger.write',
  heavy: true,
  query: bringInQuery,
  ...fileToBringIn,
  handler: async ({ query, body }) => {
    const result = await previewFile(body, query)
    return result.ok ? result.found : new Refusal('NOT_TAKEN', { message: result.message })
  },
})
