import { changed } from '#lib/server/cases/case-answers'
import { expectedVersionOf } from '#lib/server/if-match'
import { addContrary } from '#lib/server/ledger/fill-slot'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { contraryInputSchema } from '#lib/server/ledger/ledger-input'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Puts a contrary record into the slot of a claim. */
export const POST = secureRoute({
  action: 'ledger.write',
  params: idParams,
  body: contraryInputSchema,
  handler: async ({ request, params, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await addContrary({ id: params.id, expectedVersion, ...body })
    return result.ok ? changed(result) : refusalOfLedger(result)
  },
})
