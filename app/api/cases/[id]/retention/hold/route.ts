import { changed, refusalOf } from '#lib/server/cases/case-answers'
import { expectedVersionOf } from '#lib/server/if-match'
import { releaseHold } from '#lib/server/privacy/release-hold'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Lifts the legal hold, once somebody else has approved (`hold.release`). `If-Match`: the version of the retention. */
export const DELETE = secureRoute({
  action: 'retention.release',
  params: idParams,
  handler: async ({ request, params }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await releaseHold({ caseId: params.id, expectedVersion })
    return result.ok ? changed({ version: result.version }) : refusalOf(result)
  },
})
