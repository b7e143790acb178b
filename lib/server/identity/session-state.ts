import 'server-only'
import type { Role } from '#lib/domain/case-access'
import { beforeSignIn } from '../tenant.ts'
import { arePasskeysPossible } from './passkeys.ts'
import { hasSecondFactor, secondFactorsOf } from './second-factors.ts'
import { isFresh, sessionOfRequest } from './session-of-request.ts'

/** How far this browser has come in signing in. */
export type SessionState =
  | { state: 'signed-out' }
  | {
      state: 'second-step'
      /** True for somebody who has no second factor yet and has to set one up. */
      enrol: boolean
      factors: { app: boolean; passkey: boolean; recoveryCode: boolean }
    }
  | {
      state: 'signed-in'
      user: { id: string; name: string; roles: readonly Role[] }
      organisation: { id: string }
      session: { id: string }
      /** Whether the last proof is fresh enough for what is dangerous. */
      fresh: boolean
    }

export async function sessionState(): Promise<SessionState> {
  const session = await sessionOfRequest()
  if (!session) return { state: 'signed-out' }
  const { userId, orgId, sessionId, name, roles, mfaAt } = session
  if (mfaAt !== null) {
    const user = { id: userId, name, roles }
    return {
      ...{ state: 'signed-in', user, organisation: { id: orgId }, session: { id: sessionId } },
      fresh: isFresh(session),
    }
  }
  const factors = await beforeSignIn((tx) => secondFactorsOf(tx, userId))
  const { app, passkeys, recoveryCodes } = factors
  return {
    state: 'second-step',
    enrol: !hasSecondFactor(factors),
    factors: { app, passkey: passkeys > 0 && arePasskeysPossible(), recoveryCode: recoveryCodes > 0 },
  }
}
