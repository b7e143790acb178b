import { longestBrief } from '#lib/domain/ledger/kept-brief'
import { changed } from '#lib/server/cases/case-answers'
import { briefInputSchema, importBrief } from '#lib/server/ledger/import-brief'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { listBriefs } from '#lib/server/ledger/read-brief'
import { secureRoute } from '#lib/server/secure-route'

/** The briefs that the viewer sees, the latest first. */
export const GET = secureRoute({ action: 'ledger.read', handler: async () => ({ briefs: await listBriefs() }) })

/** Keeps a text with its footnotes, to be gone through. Nothing of it is a claim yet. */
export const POST = secureRoute({
  action: 'ledger.write',
  creates: true,
  // Of any script: three bytes for each unit that is counted, and some for signs that JSON writes as two.
  json: { limit: 4 * longestBrief },
  body: briefInputSchema,
  handler: async ({ body }) => {
    const result = await importBrief(body)
    return result.ok ? changed(result, 201) : refusalOfLedger(result)
  },
})
