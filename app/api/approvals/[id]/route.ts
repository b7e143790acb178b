import { z } from 'zod'
import { settleApproval } from '#lib/server/approvals/settle-approval'
import { refusedBecause } from '#lib/server/people/people-answers'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Approves what somebody else asked for. */
export const PATCH = secureRoute({
  action: 'approval.give',
  params: idParams,
  body: z.strictObject({ state: z.literal('approved') }),
  handler: async ({ params }) => {
    const result = await settleApproval(params.id, 'approve')
    return result.ok ? new Response(null, { status: 204 }) : refusedBecause(result)
  },
})

/** Withdraws a request, or refuses somebody else's. */
export const DELETE = secureRoute({
  action: 'approval.give',
  params: idParams,
  handler: async ({ params }) => {
    const result = await settleApproval(params.id, 'withdraw')
    return result.ok ? new Response(null, { status: 204 }) : refusedBecause(result)
  },
})
