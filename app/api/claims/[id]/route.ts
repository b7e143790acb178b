import { changed } from '#lib/server/cases/case-answers'
import { etagOf, expectedVersionOf } from '#lib/server/if-match'
import { changeClaim, claimInputSchema } from '#lib/server/ledger/enter-claim'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { readClaim } from '#lib/server/ledger/read-claim'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** A claim with its source, its moves and its slot. */
export const GET = secureRoute({
  action: 'ledger.read',
  params: idParams,
  handler: async ({ params }) => {
    const found = await readClaim(params.id)
    return found.ok ? Response.json(found, { headers: { ETag: etagOf(found.version) } }) : new Refusal('NOT_FOUND')
  },
})

/** Changes a claim of one's own: once it was tested, only where it is used. */
export const PUT = secureRoute({
  action: 'ledger.write',
  params: idParams,
  body: claimInputSchema,
  handler: async ({ request, params, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await changeClaim({ id: params.id, expectedVersion, claim: body })
    return result.ok ? changed(result) : refusalOfLedger(result)
  },
})
