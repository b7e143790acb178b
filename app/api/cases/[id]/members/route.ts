import { z } from 'zod'
import { listCasePeople, shareCase } from '#lib/server/cases/case-people'
import { refusedBecause } from '#lib/server/people/people-answers'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Who may see the case. */
export const GET = secureRoute({
  action: 'case.read',
  params: idParams,
  handler: async ({ params }) => {
    const found = await listCasePeople(params.id)
    return found.ok ? { members: found.members } : refusedBecause(found)
  },
})

/** Shares the case with somebody of the organisation. */
export const POST = secureRoute({
  action: 'case.share',
  params: idParams,
  body: z.strictObject({ userId: z.string().max(200) }),
  handler: async ({ params, body }) => {
    const result = await shareCase({ caseId: params.id, userId: body.userId })
    return result.ok ? new Response(null, { status: 204 }) : refusedBecause(result)
  },
})
