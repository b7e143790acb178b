import { z } from 'zod'
import { changed } from '#lib/server/cases/case-answers'
import { expectedVersionOf } from '#lib/server/if-match'
import { compareClaim } from '#lib/server/ledger/compare-claim'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Holds the quotation of a claim against a stored copy of its source, and keeps what came of it. */
export const POST = secureRoute({
  action: 'ledger.write',
  heavy: true,
  params: idParams,
  body: z.strictObject({ copy: z.string().max(100) }),
  handler: async ({ request, params, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await compareClaim({ id: params.id, expectedVersion, copyId: body.copy })
    return result.ok ? changed(result) : refusalOfLedger(result)
  },
})
