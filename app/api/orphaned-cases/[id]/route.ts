import { z } from 'zod'
import { handOverCase } from '#lib/server/cases/orphaned-cases'
import { refusedBecause } from '#lib/server/people/people-answers'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Makes somebody the member of a case on which nobody is left, once somebody else has approved (`case.hand-over`). */
export const POST = secureRoute({
  action: 'case.hand-over',
  params: idParams,
  body: z.strictObject({ userId: z.string().max(200) }),
  handler: async ({ params, body }) => {
    const result = await handOverCase({ caseId: params.id, userId: body.userId })
    return result.ok ? new Response(null, { status: 204 }) : refusedBecause(result)
  },
})
