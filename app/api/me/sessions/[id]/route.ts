import { revokeSession } from '#lib/server/identity/revoke-session'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

export const DELETE = secureRoute({
  action: 'session.end',
  params: idParams,
  handler: async ({ params }) => {
    const result = await revokeSession(params.id)
    return result.ok ? new Response(null, { status: 204 }) : new Refusal('NOT_FOUND')
  },
})
