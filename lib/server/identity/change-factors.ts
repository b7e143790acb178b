import 'server-only'
import { appendEvent, type RecordedTransaction } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import type { IdentityTransaction } from '../tenant.ts'
import { takeStep } from './prove.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'
import { hasSecondFactor, secondFactorsOf } from './second-factors.ts'
import { isFresh } from './session-of-request.ts'
import type { LiveSession } from './session-row.ts'

type Tx = IdentityTransaction & RecordedTransaction

export type FactorRefusal = { ok: false; reason: 'signed-out' | 'step-up' }

/**
 * Who may change second factors: only the person of the session, and only with fresh proof. Before the second step it
 * is open to those alone who have no second factor yet: their first. A password alone adds none beside another.
 */
export async function refusalToChange(tx: IdentityTransaction, session: LiveSession): Promise<FactorRefusal | null> {
  if (isFresh(session)) return null
  if (session.mfaAt !== null) return { ok: false, reason: 'step-up' }
  return hasSecondFactor(await secondFactorsOf(tx, session.userId)) ? { ok: false, reason: 'signed-out' } : null
}

/**
 * What follows when a second factor was added: the session has proved itself, every other one of this person ends, and
 * with the first factor come recovery codes.
 *
 * @returns the codes, shown now and never again; null where there are some already. And the new number of the session.
 */
export async function afterAdding(
  tx: Tx,
  session: LiveSession,
): Promise<{ recoveryCodes: string[] | null; sids: string[] }> {
  const { userId, orgId, mfaAt } = session
  const { recoveryCodes: left } = await secondFactorsOf(tx, userId)
  // Codes that are left from before a reset are nobody's to know.
  const recoveryCodes = left === 0 || mfaAt === null ? await makeRecoveryCodes(tx, { userId, orgId }) : null
  const sids = await takeStep(tx, session)
  await afterChanging(tx, session, 'user.add-factor')
  return { recoveryCodes, sids }
}

/** Records a change of second factors and ends every other session of this person. */
export async function afterChanging(
  tx: Tx,
  { userId, orgId, sessionId }: LiveSession,
  action: 'user.add-factor' | 'user.remove-factor' | 'user.renew-codes',
): Promise<void> {
  await endOthers(tx, { userId, sessionId })
  const object = { type: 'user', id: userId } as const
  await appendEvent(tx, { action, orgId, actorId: userId, sessionId, object, outcome: 'done' })
}

/** Ends every session of a person but one. */
export const endOthers = (
  tx: IdentityTransaction,
  { userId, sessionId }: { userId: string; sessionId: string | null },
) =>
  tx.session.updateMany({
    where: { userId, revokedAt: null, ...(sessionId === null ? {} : { id: { not: sessionId } }) },
    data: { revokedAt: now() },
  })
