import 'server-only'
import { appendEvent } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { recordedTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { requireViewer } from './viewer.ts'

/** Ends one of the viewer's own sessions, on whatever machine it is. Another person's is not found. */
export async function revokeSession(id: string): Promise<{ ok: true } | { ok: false; reason: 'not-found' }> {
  if (!isUuid(id)) return { ok: false, reason: 'not-found' }
  const ended = await revoke({ id })
  return ended.length > 0 ? { ok: true } : { ok: false, reason: 'not-found' }
}

/** Ends all of the viewer's sessions but the one that asks. */
export async function revokeOtherSessions(): Promise<{ ended: number }> {
  const { sessionId } = await requireViewer()
  return { ended: (await revoke({ id: { not: sessionId } })).length }
}

async function revoke(which: { id: string | { not: string } }): Promise<string[]> {
  const { userId, orgId, sessionId } = await requireViewer()
  return recordedTransaction({ orgId }, async (tx) => {
    const where = { ...which, userId, revokedAt: null }
    const sessions = await tx.session.findMany({ where, select: { id: true } })
    await tx.session.updateMany({ where, data: { revokedAt: now() } })
    for (const { id } of sessions) {
      await appendEvent(tx, {
        action: 'session.revoke',
        orgId,
        actorId: userId,
        sessionId,
        object: { type: 'session', id },
        outcome: 'done',
      })
    }
    return sessions.map(({ id }) => id)
  })
}
