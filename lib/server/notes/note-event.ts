import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { AuditEvent, auditedActions } from '../audit/audit-event.ts'
import { isUuid } from '../uuid.ts'

/** Something done to a note, or refused. Of what is in it, the trail has nothing: nobody here knows it. */
export const noteEvent = (
  { orgId, userId, sessionId }: Viewer,
  action: (typeof auditedActions)['note'][number],
  noteId: string,
  outcome: AuditEvent['outcome'] = 'done',
): AuditEvent => ({
  ...{ action, orgId, actorId: userId, sessionId, outcome },
  object: { type: 'note', id: isUuid(noteId) ? noteId.toLowerCase() : null },
})
