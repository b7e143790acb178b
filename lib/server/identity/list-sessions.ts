import 'server-only'
import { now } from '../clock.ts'
import { withTenant } from '../tenant.ts'
import { livingAt } from './session-row.ts'
import { requireViewer } from './viewer.ts'

export interface SessionListItem {
  id: string
  createdAt: Date
  lastSeenAt: Date
  expiresAt: Date
  /** The session that asks. */
  current: boolean
}

/** The viewer's own sessions that live, newest first. */
export async function listSessions(): Promise<SessionListItem[]> {
  const viewer = await requireViewer()
  const rows = await withTenant(viewer, (tx) =>
    tx.session.findMany({
      where: { userId: viewer.userId, ...livingAt(now()) },
      orderBy: { createdAt: 'desc' },
      select: { id: true, createdAt: true, lastSeenAt: true, expiresAt: true },
    }),
  )
  return rows.map((row) => ({ ...row, current: row.id === viewer.sessionId }))
}
