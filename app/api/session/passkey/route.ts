import { z } from 'zod'
import { identityRefusal } from '#lib/server/identity/identity-refusal'
import { assertionSchema } from '#lib/server/identity/passkey-schemas'
import { proveByPasskey } from '#lib/server/identity/passkeys'
import { secureRoute } from '#lib/server/secure-route'

/** Signs in with a passkey, which is both steps; or takes it as the second step, or as fresh proof. */
export const POST = secureRoute({
  action: 'public',
  body: z.strictObject({ response: assertionSchema }),
  handler: async ({ body }) => {
    const proof = await proveByPasskey(body.response)
    return proof.ok ? { state: 'signed-in' } : identityRefusal(proof)
  },
})
