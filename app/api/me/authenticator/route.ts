import { z } from 'zod'
import { beginApp, confirmApp } from '#lib/server/identity/enrol-app'
import { identityRefusal } from '#lib/server/identity/identity-refusal'
import { removeFactor } from '#lib/server/identity/my-factors'
import { codeSchema } from '#lib/server/identity/passkey-schemas'
import { secureRoute } from '#lib/server/secure-route'

/** A new seed for an authenticator app, said this once. */
export const POST = secureRoute({
  action: 'second-step',
  handler: async () => {
    const begun = await beginApp()
    return begun.ok ? begun.seed : identityRefusal(begun)
  },
})

/** The first code of it puts it in use. */
export const PUT = secureRoute({
  action: 'second-step',
  body: z.strictObject({ code: codeSchema }),
  handler: async ({ body }) => {
    const confirmed = await confirmApp(body.code)
    return confirmed.ok ? { recoveryCodes: confirmed.recoveryCodes } : identityRefusal(confirmed)
  },
})

export const DELETE = secureRoute({
  action: 'account.change',
  handler: async () => {
    const removed = await removeFactor('app')
    return removed.ok ? new Response(null, { status: 204 }) : identityRefusal(removed)
  },
})
