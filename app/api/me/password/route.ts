import { z } from 'zod'
import { changePassword } from '#lib/server/identity/change-password'
import { identityRefusal } from '#lib/server/identity/identity-refusal'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

/** Another password for the one there is. Every other session of this person ends. */
export const PUT = secureRoute({
  action: 'account.change',
  body: z.strictObject({ present: z.string().min(1).max(2_000), next: z.string().max(2_000) }),
  handler: async ({ body }) => {
    const changed = await changePassword(body)
    if (changed.ok) return new Response(null, { status: 204 })
    if (changed.reason !== 'invalid') return identityRefusal(changed)
    const { message } = changed
    return new Refusal('INVALID', { message, issues: [{ path: 'next', message }] })
  },
})
