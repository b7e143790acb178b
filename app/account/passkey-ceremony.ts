import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'
import { type Answer, askServer } from './ask-server.ts'

/** Signs with a passkey of this browser: to sign in, as the second step, or as fresh proof. */
export async function signWithPasskey(): Promise<Answer<unknown>> {
  const asked = await askServer<PublicKeyCredentialRequestOptionsJSON>('/api/session/passkey/options', 'POST')
  if (!asked.ok) return asked
  const response = await ceremony(() => startAuthentication({ optionsJSON: asked.body }))
  return response === null ? notUsed : askServer('/api/session/passkey', 'POST', { response })
}

/** Makes a passkey and keeps it with the account of whoever is signing in. */
export async function makePasskey(): Promise<Answer<{ recoveryCodes: string[] | null }>> {
  const asked = await askServer<PublicKeyCredentialCreationOptionsJSON>('/api/me/passkeys/options', 'POST')
  if (!asked.ok) return asked
  const response = await ceremony(() => startRegistration({ optionsJSON: asked.body }))
  return response === null ? notUsed : askServer('/api/me/passkeys', 'POST', { response })
}

const notUsed = {
  ok: false,
  code: 'NOT_USED',
  message: 'No passkey was used: it was called off, took too long, or this browser has none for this application.',
  issues: [],
} as const

/** Browsers say only that it did not come about, never why. */
async function ceremony<Response extends { clientExtensionResults: unknown }>(
  start: () => Promise<Response>,
): Promise<Response | null> {
  try {
    return await start()
  } catch {
    return null
  }
}
