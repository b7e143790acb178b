import { previewMove } from '#lib/server/assessments/preview-move'
import { expectedVersionOf } from '#lib/server/if-match'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { moveInputSchema } from '#lib/server/ledger/ledger-input'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** What a move would move: nothing is written. */
export const POST = secureRoute({
  action: 'ledger.write',
  heavy: true,
  params: idParams,
  body: moveInputSchema,
  handler: async ({ request, params, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await previewMove({ id: params.id, expectedVersion, ...body })
    return result.ok ? Response.json(result.preview) : refusalOfLedger(result)
  },
})
