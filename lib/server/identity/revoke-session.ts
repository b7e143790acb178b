import 'server-only'
import { appendEvent } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { recordedTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { requireViewer } from './viewer.ts'

/** Ends one of the viewer's own sessions, on whatever machine it is. Another person's is not found. */
export async function revokeSession(id: string): Promise<{ ok: true } | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  if (!isUuid(id)) return { ok: false, reason: 'not-found' }
  return recordedTransaction(viewer, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id, userId: viewer.userId, revokedAt: null },
      data: { revokedAt: now() },
    })
    if (count === 0) return { ok: false, reason: 'not-found' } as const
    await appendEvent(tx, {
      action: 'session.revoke',
      orgId: viewer.orgId,
      actorId: viewer.userId,
      sessionId: viewer.sessionId,
      object: { type: 'session', id },
      outcome: 'done',
    })
    return { ok: true } as const
  })
}
