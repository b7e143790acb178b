import 'server-only'
import { roles, type Viewer } from '#lib/domain/case-access'
import { appendEvent, type RecordedTransaction } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { environment } from '../environment.ts'
import { organisationKey } from '../keys/data-keys.ts'
import { beforeSignIn, type IdentityTransaction, recordedBeforeSignIn } from '../tenant.ts'
import { openName } from './account-cells.ts'
import { livingPerson } from './living-person.ts'
import { randomToken, tokenHash } from './random-token.ts'

/** A session that lives. Whose password alone was right sees nothing yet but the second step. */
export interface LiveSession extends Viewer {
  expiresAt: Date
  /** When the second step was taken; null before it. */
  mfaAt: Date | null
  /** When the person last proved with a second factor who they are. */
  stepUpAt: Date | null
}

/**
 * Opens a session in the transaction of the caller and returns the number that only the browser will hold.
 *
 * @param proven whether a second factor was given too; otherwise the session opens the second step and nothing else
 */
export async function beginSession(
  tx: IdentityTransaction & RecordedTransaction,
  userId: string,
  { proven }: { proven: boolean },
): Promise<string> {
  const { orgId } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { orgId: true } })
  const sid = randomToken()
  const at = now()
  const { id } = await tx.session.create({
    data: {
      sidHash: tokenHash(sid),
      userId,
      orgId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + environment().SESSION_ABSOLUTE_S * 1000),
      mfaAt: proven ? at : null,
      stepUpAt: proven ? at : null,
    },
    select: { id: true },
  })
  await appendEvent(tx, {
    action: 'session.begin',
    orgId,
    actorId: userId,
    sessionId: id,
    object: { type: 'session', id },
    outcome: 'done',
  })
  return sid
}

/** What a living row is: not revoked, within both limits, of somebody who is confirmed and not disabled. */
export function livingAt(at: Date) {
  return {
    revokedAt: null,
    expiresAt: { gt: at },
    lastSeenAt: { gt: new Date(at.getTime() - environment().SESSION_IDLE_S * 1000) },
    user: livingPerson,
  }
}

/**
 * Looks the session up; null when it was ended, revoked, or is past a limit. Asked on every request,
 * so that the answer is never older than the request.
 *
 * @param options.counts whether this counts as activity. A page that polls to see whether it is still
 *   signed in must not keep itself alive.
 */
export async function liveSession(sid: string, options: { counts: boolean }): Promise<LiveSession | null> {
  const at = now()
  return beforeSignIn(async (tx) => {
    const row = await tx.session.findFirst({
      where: { sidHash: tokenHash(sid), ...livingAt(at) },
      select: {
        id: true,
        orgId: true,
        userId: true,
        lastSeenAt: true,
        expiresAt: true,
        mfaAt: true,
        stepUpAt: true,
        user: { select: { name: true, roles: true } },
      },
    })
    if (!row) return null
    if (options.counts && at.getTime() - row.lastSeenAt.getTime() >= noteEvery()) {
      // Only where it still lives: a request that was under way when the row was revoked changes nothing.
      await tx.session.updateMany({ where: { id: row.id, ...livingAt(at) }, data: { lastSeenAt: at } })
    }
    const { id: sessionId, userId, orgId, expiresAt, mfaAt, stepUpAt } = row
    const name = openName(await organisationKey(tx, orgId), { id: userId, orgId, name: row.user.name })
    const held = roles.filter((role) => row.user.roles.includes(role))
    return { userId, orgId, sessionId, name, roles: held, expiresAt, mfaAt, stepUpAt }
  })
}

/** Activity is written down at most once a minute, and often enough that a short idle limit stays exact. */
const noteEvery = (): number => Math.min(60_000, (environment().SESSION_IDLE_S * 1000) / 30)

/**
 * Ends the session a browser holds, whoever's it is. True when there was one. One that knew only the password is kept, as
 * ended: the person is told of it at their next sign-in, whoever it was.
 */
export async function endSessionOf(sid: string): Promise<boolean> {
  return recordedBeforeSignIn(async (tx) => {
    const row = await tx.session.findUnique({
      where: { sidHash: tokenHash(sid) },
      select: { id: true, orgId: true, userId: true, mfaAt: true },
    })
    if (!row) return false
    const { count } =
      row.mfaAt === null
        ? await tx.session.updateMany({ where: { id: row.id, revokedAt: null }, data: { revokedAt: now() } })
        : await tx.session.deleteMany({ where: { id: row.id } })
    if (count === 0) return false
    await appendEvent(tx, {
      action: 'session.end',
      orgId: row.orgId,
      actorId: row.userId,
      sessionId: row.id,
      object: { type: 'session', id: row.id },
      outcome: 'done',
    })
    return true
  })
}
