import { z } from 'zod'
import { changeMember } from '#lib/server/people/change-member'
import { rolesSchema } from '#lib/server/people/invite-member'
import { refusedBecause } from '#lib/server/people/people-answers'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Roles, or whether somebody may still come in. What is left out stays. */
export const PATCH = secureRoute({
  action: 'member.change',
  params: idParams,
  body: z.strictObject({ roles: rolesSchema.optional(), disabled: z.boolean().optional() }),
  handler: async ({ params, body }) => {
    const result = await changeMember({ userId: params.id, ...body })
    return result.ok ? new Response(null, { status: 204 }) : refusedBecause(result)
  },
})
