import 'server-only'
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { organisationKey } from '../keys/data-keys.ts'
import { beforeSignIn, recordedBeforeSignIn } from '../tenant.ts'
import { openEmail } from './account-cells.ts'
import { afterAdding, type FactorRefusal, refusalToChange } from './change-factors.ts'
import { keepChallenge, takeChallenge } from './passkey-challenge.ts'
import { relyingParty } from './passkeys.ts'
import { setSessionCookie } from './session-cookie.ts'
import { requireSession } from './session-of-request.ts'

/** How many passkeys somebody may have. */
const most = 20

/** What the browser needs to make a passkey for whoever is signing in. */
export async function beginPasskey(): Promise<
  { ok: true; options: PublicKeyCredentialCreationOptionsJSON } | FactorRefusal | { ok: false; reason: 'enough' }
> {
  const session = await requireSession()
  const { userId, orgId, sid } = session
  const before = await beforeSignIn(async (tx) => {
    const refusal = await refusalToChange(tx, session)
    if (refusal) return refusal
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })
    const email = openEmail(await organisationKey(tx, orgId), { id: userId, orgId, email: user.email })
    return { ok: true, email, own: await tx.passkey.findMany({ where: { userId } }) } as const
  })
  if (!before.ok) return before
  if (before.own.length >= most) return { ok: false, reason: 'enough' }
  const options = await generateRegistrationOptions({
    rpName: 'Article Three',
    rpID: relyingParty().id,
    userName: before.email,
    userID: new TextEncoder().encode(userId),
    attestationType: 'none',
    excludeCredentials: before.own.map(({ credentialId: id, transports }) => ({ id, transports })),
    // Kept by the authenticator, so that it can sign in alone; and never without its person.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await beforeSignIn((tx) => keepChallenge(tx, sid, 'register', options.challenge))
  return { ok: true, options }
}

/** Keeps the passkey that the browser made, if it answers what was asked of this session. */
export async function confirmPasskey(
  response: RegistrationResponseJSON,
): Promise<{ ok: true; recoveryCodes: string[] | null } | FactorRefusal | { ok: false; reason: 'wrong' }> {
  const session = await requireSession()
  const { userId, orgId, sid } = session
  const challenge = await beforeSignIn((tx) => takeChallenge(tx, sid, 'register'))
  const credential = challenge === null ? null : await verify(challenge, response)
  if (credential === null) return { ok: false, reason: 'wrong' }
  const done = await recordedBeforeSignIn(async (tx) => {
    const refusal = await refusalToChange(tx, session)
    if (refusal) return refusal
    const { id: credentialId, publicKey, counter, transports = [] } = credential
    // Whoever's it is: a passkey is one person's.
    if ((await tx.passkey.count({ where: { credentialId } })) > 0) return { ok: false, reason: 'wrong' } as const
    const row = { userId, orgId, credentialId, publicKey: new Uint8Array(publicKey), counter, transports }
    await tx.passkey.createMany({ data: [row] })
    return { ok: true, ...(await afterAdding(tx, session)) } as const
  })
  if (!done.ok) return done
  for (const renewed of done.sids) await setSessionCookie(renewed)
  return { ok: true, recoveryCodes: done.recoveryCodes }
}

async function verify(expectedChallenge: string, response: RegistrationResponseJSON) {
  const { origin, id } = relyingParty()
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
    })
    return verified ? registrationInfo.credential : null
  } catch {
    // The library throws for whatever is not as it must be: that is the answer, not a fault.
    return null
  }
}
