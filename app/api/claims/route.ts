import { changed } from '#lib/server/cases/case-answers'
import { claimInputSchema, enterClaim } from '#lib/server/ledger/enter-claim'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { secureRoute } from '#lib/server/secure-route'

/** Enters a claim: all of it but the id, which the answer gives. It begins as its source asserts it. */
export const POST = secureRoute({
  action: 'ledger.write',
  creates: true,
  body: claimInputSchema,
  handler: async ({ body }) => {
    const result = await enterClaim(body)
    return result.ok ? changed(result, 201) : refusalOfLedger(result)
  },
})
