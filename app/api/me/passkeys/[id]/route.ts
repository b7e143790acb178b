import { identityRefusal } from '#lib/server/identity/identity-refusal'
import { removeFactor } from '#lib/server/identity/my-factors'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

export const DELETE = secureRoute({
  action: 'account.change',
  params: idParams,
  handler: async ({ params }) => {
    const removed = await removeFactor({ passkey: params.id })
    return removed.ok ? new Response(null, { status: 204 }) : identityRefusal(removed)
  },
})
