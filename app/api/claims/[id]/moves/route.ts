import { changed } from '#lib/server/cases/case-answers'
import { expectedVersionOf } from '#lib/server/if-match'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { moveInputSchema } from '#lib/server/ledger/ledger-input'
import { moveClaim } from '#lib/server/ledger/move-claim'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Moves a claim to another state, on a ground. */
export const POST = secureRoute({
  action: 'ledger.write',
  params: idParams,
  body: moveInputSchema,
  handler: async ({ request, params, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await moveClaim({ id: params.id, expectedVersion, ...body })
    return result.ok ? changed(result) : refusalOfLedger(result)
  },
})
