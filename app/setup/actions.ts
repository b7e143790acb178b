'use server'

import { createOwner, ownerSchema } from '#lib/server/identity/create-owner'
import { signInBrowser } from '#lib/server/identity/sign-in'
import { secureAction } from '#lib/server/secure-action'

/** Makes the owner through the one-time address and signs this browser in. */
export const createOwnerAction = secureAction({
  action: 'public',
  input: ownerSchema,
  handler: async (_context, owner) => {
    const result = await createOwner(owner)
    if (result.ok) {
      await signInBrowser(result.userId, { proven: false })
      return { ok: true as const, to: '/sign-in/second-step' }
    }
    if (result.reason === 'invalid') {
      const { field, message } = result.problem
      return { ok: false as const, reason: result.reason, message, issues: [{ path: field, message }] }
    }
    return {
      ok: false as const,
      reason: result.reason,
      message:
        'This address is used up or too old, or there is an account already. Start the application again for a new one.',
    }
  },
})
