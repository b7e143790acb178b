import 'server-only'
import { appendEvent, type RecordedTransaction } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { type IdentityTransaction, recordedBeforeSignIn } from '../tenant.ts'
import { randomToken, tokenHash } from './random-token.ts'
import { requestSource } from './request-source.ts'
import { takeAnyCode } from './second-factors.ts'
import { setSessionCookie } from './session-cookie.ts'
import { requireSession } from './session-of-request.ts'
import type { LiveSession } from './session-row.ts'
import { forgiveAttempts, mayAttempt } from './sign-in-throttle.ts'

export type Proof = { ok: true } | { ok: false; reason: 'wrong' | 'too-many' }
type Tx = IdentityTransaction & RecordedTransaction

/**
 * Judges a second factor of somebody whose password was right: counted first, recorded whatever comes of it.
 *
 * @param take looks at the proof and uses it up; it runs in the transaction that records the outcome
 * @param then what the proof is for, in the same transaction
 */
export async function judgeSecondFactor(
  user: { id: string; orgId: string; sessionId: string | null },
  take: (tx: Tx) => Promise<boolean>,
  then: (tx: Tx) => Promise<void> = async () => {},
): Promise<Proof> {
  const source = await requestSource()
  const account = await recordedBeforeSignIn(async (tx) => {
    const { emailIndex } = await tx.user.findUniqueOrThrow({ where: { id: user.id }, select: { emailIndex: true } })
    return emailIndex
  })
  const may = await mayAttempt('second-step', account, source)
  const right = await recordedBeforeSignIn(async (tx) => {
    const taken = may && (await take(tx))
    await appendEvent(tx, {
      action: 'user.prove',
      orgId: user.orgId,
      actorId: user.id,
      sessionId: user.sessionId,
      object: { type: 'user', id: user.id },
      outcome: taken ? 'done' : 'refused',
    })
    if (taken) await then(tx)
    return taken
  })
  if (!may) return { ok: false, reason: 'too-many' }
  if (!right) return { ok: false, reason: 'wrong' }
  await forgiveAttempts('second-step', account, source)
  return { ok: true }
}

/** The second step of this browser's session, or a fresh proof where it was taken before: by a code. */
export async function proveByCode(code: string): Promise<Proof> {
  const session = await requireSession()
  return proveSession(session, (tx) => takeAnyCode(tx, session.userId, code))
}

/** The same by whatever `take` looks at. */
export async function proveSession(session: LiveSession, take: (tx: Tx) => Promise<boolean>): Promise<Proof> {
  const { userId: id, orgId, sessionId } = session
  const sids: string[] = []
  const proof = await judgeSecondFactor({ id, orgId, sessionId }, take, async (tx) => {
    sids.push(...(await takeStep(tx, session)))
  })
  for (const sid of sids) await setSessionCookie(sid)
  return proof
}

/**
 * Marks a session as proved just now. With its second step it becomes worth more, and its number another one: the one
 * from before opens nothing.
 *
 * @returns the new number for the browser's cookie, if it has a new one
 */
export async function takeStep(tx: IdentityTransaction, { sessionId, mfaAt }: LiveSession): Promise<string[]> {
  const at = now()
  if (mfaAt !== null) {
    await tx.session.updateMany({ where: { id: sessionId }, data: { stepUpAt: at } })
    return []
  }
  const sid = randomToken()
  await tx.session.updateMany({
    where: { id: sessionId },
    data: { mfaAt: at, stepUpAt: at, sidHash: tokenHash(sid) },
  })
  return [sid]
}
