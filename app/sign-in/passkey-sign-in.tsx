'use client'

import { PasskeyButton } from '../account/passkey-button.tsx'
import { signWithPasskey } from '../account/passkey-ceremony.ts'

/** Both steps at once, for who has a passkey in this browser. */
export function PasskeySignIn({ to }: { to: string }) {
  return <PasskeyButton label="Sign in with a passkey" use={signWithPasskey} done={() => window.location.assign(to)} />
}
