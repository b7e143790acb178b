import 'server-only'
import { isIP } from 'node:net'
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import { appendEvent, type RecordedTransaction } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { environment } from '../environment.ts'
import { beforeSignIn, type IdentityTransaction } from '../tenant.ts'
import { lives } from './living-person.ts'
import { heldBrowser, holdBrowser, keepChallenge, takeChallenge } from './passkey-challenge.ts'
import { judgeSecondFactor, type Proof, proveSession } from './prove.ts'
import { sessionOfRequest } from './session-of-request.ts'
import { signInBrowser } from './sign-in.ts'

/** For whom passkeys are: the host of the application, whatever a request says. */
export const relyingParty = () => {
  const { origin, hostname } = new URL(environment().APP_ORIGIN)
  return { origin, id: hostname }
}

/** Browsers make passkeys for names only, not for numbered addresses such as 127.0.0.1. */
export const arePasskeysPossible = (): boolean => isIP(relyingParty().id.replace(/^\[|\]$/g, '')) === 0

/**
 * What this browser's passkey is to sign: for the session it has, otherwise to sign in with. Before somebody is known
 * no passkey is named, so the question tells nobody who has an account.
 */
export async function askForPasskey(): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const session = await sessionOfRequest()
  const own = session ? await beforeSignIn((tx) => tx.passkey.findMany({ where: { userId: session.userId } })) : []
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    userVerification: 'required',
    allowCredentials: own.map(({ credentialId: id, transports }) => ({ id, transports })),
  })
  const holder = session?.sid ?? (await holdBrowser())
  await beforeSignIn((tx) => keepChallenge(tx, holder, session ? 'prove' : 'sign-in', options.challenge))
  return options
}

/** Takes the answer: as the second step or fresh proof of the session there is, otherwise as both steps at once. */
export async function proveByPasskey(response: AuthenticationResponseJSON): Promise<Proof> {
  const session = await sessionOfRequest()
  const holder = session?.sid ?? (await heldBrowser())
  if (holder === null) return { ok: false, reason: 'wrong' }
  const challenge = await beforeSignIn((tx) => takeChallenge(tx, holder, session ? 'prove' : 'sign-in'))
  const passkey = await beforeSignIn((tx) =>
    tx.passkey.findUnique({
      where: { credentialId: response.id },
      include: { user: { select: { disabledAt: true, confirmedAt: true } } },
    }),
  )
  if (challenge === null || passkey === null || !lives(passkey.user)) return { ok: false, reason: 'wrong' }
  if (session) {
    return proveSession(
      session,
      async (tx) => passkey.userId === session.userId && takeAnswer(tx, passkey, challenge, response),
    )
  }
  const user = { id: passkey.userId, orgId: passkey.orgId, sessionId: null }
  const proof = await judgeSecondFactor(user, (tx) => takeAnswer(tx, passkey, challenge, response))
  if (proof.ok) await signInBrowser(passkey.userId, { proven: true })
  return proof
}

interface PasskeyRow {
  id: string
  orgId: string
  userId: string
  credentialId: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: bigint
}

/** Whether an answer is by this passkey, to this challenge, on our pages, by somebody who was verified. */
async function takeAnswer(
  tx: IdentityTransaction & RecordedTransaction,
  passkey: PasskeyRow,
  expectedChallenge: string,
  response: AuthenticationResponseJSON,
): Promise<boolean> {
  const verified = await verify(passkey, expectedChallenge, response)
  if (verified === null) return false
  const { newCounter } = verified
  // An authenticator that counts never stands still: whoever falls behind is a copy of it, or it was copied.
  const { count } = await tx.passkey.updateMany({
    where: { id: passkey.id, ...(newCounter === 0 ? { counter: 0 } : { counter: { lt: newCounter } }) },
    data: { counter: newCounter, lastUsedAt: now() },
  })
  if (count === 1) return true
  await appendEvent(tx, {
    action: 'passkey.fall-behind',
    orgId: passkey.orgId,
    actorId: passkey.userId,
    sessionId: null,
    object: { type: 'passkey', id: passkey.id },
    outcome: 'refused',
  })
  return false
}

async function verify(
  { credentialId, publicKey }: PasskeyRow,
  expectedChallenge: string,
  response: AuthenticationResponseJSON,
): Promise<{ newCounter: number } | null> {
  const { origin, id } = relyingParty()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      // The counter is compared where it is stored, so that of two answers at once one falls behind.
      credential: { id: credentialId, publicKey, counter: 0 },
    })
    return verified ? { newCounter: authenticationInfo.newCounter } : null
  } catch {
    // The library throws for whatever is not as it must be: that is the answer, not a fault.
    return null
  }
}
