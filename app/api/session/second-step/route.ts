import { z } from 'zod'
import { identityRefusal } from '#lib/server/identity/identity-refusal'
import { codeSchema } from '#lib/server/identity/passkey-schemas'
import { proveByCode } from '#lib/server/identity/prove'
import { secureRoute } from '#lib/server/secure-route'

/** The second step by a code; once it was taken, fresh proof for what is dangerous. */
export const POST = secureRoute({
  action: 'second-step',
  body: z.strictObject({ code: codeSchema }),
  handler: async ({ body }) => {
    const proof = await proveByCode(body.code)
    return proof.ok ? { state: 'signed-in' } : identityRefusal(proof)
  },
})
