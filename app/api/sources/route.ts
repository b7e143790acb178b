import { changed } from '#lib/server/cases/case-answers'
import { enterSource, sourceInputSchema } from '#lib/server/ledger/enter-source'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { listSources } from '#lib/server/ledger/read-source'
import { secureRoute } from '#lib/server/secure-route'

/** The sources that the viewer sees, those that ship and the organisation's own. */
export const GET = secureRoute({ action: 'ledger.read', handler: async () => ({ sources: await listSources() }) })

/** Enters a source: all of it but the id, which the answer gives. */
export const POST = secureRoute({
  action: 'ledger.write',
  creates: true,
  body: sourceInputSchema,
  handler: async ({ body }) => {
    const result = await enterSource(body)
    return result.ok ? changed(result, 201) : refusalOfLedger(result)
  },
})
