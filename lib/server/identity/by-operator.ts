import 'server-only'
import { appendEvent, type RecordedTransaction } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { type IdentityTransaction, recordedBeforeSignIn } from '../tenant.ts'
import { emailIndex } from './account-cells.ts'

type Tx = IdentityTransaction & RecordedTransaction
type Done<Result> = ({ ok: true } & Result) | { ok: false; reason: 'not-found' }

/** What whoever runs the installation does about a person, who is named by their e-mail address. */
async function about<Result>(
  email: string,
  action: 'user.disable' | 'user.reset-factors' | 'user.revoke-sessions',
  work: (tx: Tx, userId: string) => Promise<Result>,
): Promise<Done<Result>> {
  return recordedBeforeSignIn(async (tx) => {
    const user = await tx.user.findUnique({
      where: { emailIndex: await emailIndex(tx, email) },
      select: { id: true, orgId: true },
    })
    if (!user) return { ok: false, reason: 'not-found' } as const
    const result = await work(tx, user.id)
    await appendEvent(tx, {
      action,
      orgId: user.orgId,
      actorId: null,
      sessionId: null,
      object: { type: 'user', id: user.id },
      outcome: 'done',
    })
    return { ok: true, ...result } as const
  })
}

const endAll = async (tx: Tx, userId: string) => {
  const { count } = await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now() } })
  return { sessions: count }
}

/** Shuts a person out: at the next request they are signed out, and cannot sign in. */
export const disableUser = (email: string) =>
  about(email, 'user.disable', async (tx, id) => {
    await tx.user.updateMany({ where: { id, disabledAt: null }, data: { disabledAt: now() } })
    return endAll(tx, id)
  })

/** For who has lost every second factor: whoever knows the password sets up a new one, so call the person first. */
export const resetFactors = (email: string) =>
  about(email, 'user.reset-factors', async (tx, userId) => {
    await tx.totpSeed.deleteMany({ where: { userId } })
    await tx.passkey.deleteMany({ where: { userId } })
    await tx.recoveryCode.deleteMany({ where: { userId } })
    return endAll(tx, userId)
  })

/** Ends every session of a person. */
export const revokeSessionsOf = (email: string) => about(email, 'user.revoke-sessions', endAll)

/** Ends everybody's sessions, in every organisation. */
export const revokeAllSessions = () =>
  recordedBeforeSignIn(async (tx) => {
    const people = await tx.session.findMany({
      where: { revokedAt: null },
      distinct: ['userId'],
      select: { userId: true, orgId: true },
    })
    const { count } = await tx.session.updateMany({ where: { revokedAt: null }, data: { revokedAt: now() } })
    for (const { userId, orgId } of people) {
      await appendEvent(tx, {
        action: 'user.revoke-sessions',
        orgId,
        actorId: null,
        sessionId: null,
        object: { type: 'user', id: userId },
        outcome: 'done',
      })
    }
    return { sessions: count }
  })
