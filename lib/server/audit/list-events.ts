import 'server-only'
import { requireViewer } from '../identity/viewer.ts'
import { namesOf } from '../people/person.ts'
import { recordedTransaction, type TenantTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { appendEvent } from './append-event.ts'
import type { TrailQuery } from './trail-query.ts'

export interface ListedEvent {
  seq: number
  /** ISO instant, UTC. */
  at: string
  actor: { id: string; name: string } | null
  sessionId: string | null
  action: string
  objectType: string
  objectId: string | null
  outcome: string
  hash: string
}

export interface EventPage {
  entries: ListedEvent[]
  /** What to ask with `before` for the page that follows; null when there is none. */
  next: number | null
}

const pageSize = 50

/** The entries of the viewer's own organisation, the latest first, a page at a time. Reading them is an event too. */
export async function listEvents(query: TrailQuery): Promise<EventPage> {
  const viewer = await requireViewer()
  const { orgId, userId, sessionId } = viewer
  return recordedTransaction(viewer, async (tx) => {
    const page = await pageOf(tx, orgId, query)
    await appendEvent(tx, {
      ...{ action: 'audit.read', object: { type: 'trail', id: null } },
      ...{ orgId, actorId: userId, sessionId, outcome: 'done' },
    })
    return page
  })
}

async function pageOf(tx: TenantTransaction, orgId: string, query: TrailQuery): Promise<EventPage> {
  const { before, actor, object, action } = query
  if (actor !== undefined && !isUuid(actor)) return { entries: [], next: null }
  const rows = await tx.auditEvent.findMany({
    where: {
      orgId,
      ...(before === undefined ? {} : { seq: { lt: before } }),
      ...(actor === undefined ? {} : { actorId: actor }),
      ...(object === undefined ? {} : { objectId: object }),
      ...(action === undefined ? {} : { action }),
    },
    orderBy: { seq: 'desc' },
    take: pageSize + 1,
  })
  const shown = rows.slice(0, pageSize)
  const names = await namesOf(
    tx,
    orgId,
    shown.map(({ actorId }) => actorId),
  )
  return {
    entries: shown.map(({ seq, at, actorId, sessionId, action, objectType, objectId, outcome, hash }) => ({
      seq: Number(seq),
      at: at.toISOString(),
      actor: actorId === null ? null : { id: actorId, name: names.get(actorId) ?? 'somebody who is no longer here' },
      ...{ sessionId, action, objectType, objectId, outcome, hash },
    })),
    next: rows.length > pageSize ? Number(shown.at(-1)?.seq) : null,
  }
}
