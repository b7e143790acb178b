import { z } from 'zod'
import { refusedBecause } from '#lib/server/people/people-answers'
import { settleInvitation } from '#lib/server/people/settle-invitation'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Confirms whoever accepted it: from then on they are let in. */
export const PATCH = secureRoute({
  action: 'member.confirm',
  params: idParams,
  body: z.strictObject({ state: z.literal('confirmed') }),
  handler: async ({ params }) => {
    const result = await settleInvitation(params.id, 'confirm')
    return result.ok ? new Response(null, { status: 204 }) : refusedBecause(result)
  },
})

/** Revokes it, and the account with it that was not confirmed yet. */
export const DELETE = secureRoute({
  action: 'member.invite',
  params: idParams,
  handler: async ({ params }) => {
    const result = await settleInvitation(params.id, 'revoke')
    return result.ok ? new Response(null, { status: 204 }) : refusedBecause(result)
  },
})
