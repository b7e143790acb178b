import { beginPasskey } from '#lib/server/identity/enrol-passkey'
import { identityRefusal } from '#lib/server/identity/identity-refusal'
import { secureRoute } from '#lib/server/secure-route'

/** What the browser needs to make a passkey for whoever is signing in. */
export const POST = secureRoute({
  action: 'second-step',
  handler: async () => {
    const begun = await beginPasskey()
    return begun.ok ? begun.options : identityRefusal(begun)
  },
})
