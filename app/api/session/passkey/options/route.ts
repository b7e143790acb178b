import { askForPasskey } from '#lib/server/identity/passkeys'
import { secureRoute } from '#lib/server/secure-route'

/** What a passkey of this browser is to sign: to sign in with, as the second step, or as fresh proof. */
export const POST = secureRoute({ action: 'public', handler: askForPasskey })
