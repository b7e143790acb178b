import { z } from 'zod'
import { unshareCase } from '#lib/server/cases/case-people'
import { refusedBecause } from '#lib/server/people/people-answers'
import { secureRoute } from '#lib/server/secure-route'

/** Takes somebody off the case. */
export const DELETE = secureRoute({
  action: 'case.share',
  params: z.strictObject({ id: z.string().max(500), userId: z.string().max(500) }),
  handler: async ({ params }) => {
    const result = await unshareCase({ caseId: params.id, userId: params.userId })
    return result.ok ? new Response(null, { status: 204 }) : refusedBecause(result)
  },
})
