import { z } from 'zod'
import { confirmPasskey } from '#lib/server/identity/enrol-passkey'
import { identityRefusal } from '#lib/server/identity/identity-refusal'
import { registrationSchema } from '#lib/server/identity/passkey-schemas'
import { secureRoute } from '#lib/server/secure-route'

/** Keeps the passkey that the browser made. */
export const POST = secureRoute({
  action: 'second-step',
  body: z.strictObject({ response: registrationSchema }),
  handler: async ({ body }) => {
    const confirmed = await confirmPasskey(body.response)
    return confirmed.ok ? { recoveryCodes: confirmed.recoveryCodes } : identityRefusal(confirmed)
  },
})
