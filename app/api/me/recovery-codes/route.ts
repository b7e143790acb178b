import { identityRefusal } from '#lib/server/identity/identity-refusal'
import { renewRecoveryCodes } from '#lib/server/identity/my-factors'
import { secureRoute } from '#lib/server/secure-route'

/** Ten new recovery codes, said this once; those before are void. */
export const POST = secureRoute({
  action: 'account.change',
  handler: async () => {
    const renewed = await renewRecoveryCodes()
    return renewed.ok ? { recoveryCodes: renewed.recoveryCodes } : identityRefusal(renewed)
  },
})
