import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { AuditEvent, auditedActions } from '../audit/audit-event.ts'
import { isUuid } from '../uuid.ts'

type Kind = 'document' | 'edition'

/** Something done to a document or an edition of one, or refused. What is not even an id is not written down. */
export const documentEvent = <Type extends Kind>(
  { orgId, userId, sessionId }: Viewer,
  type: Type,
  action: (typeof auditedActions)[Type][number],
  id: string | null,
  outcome: AuditEvent['outcome'] = 'done',
): AuditEvent =>
  ({
    ...{ action, orgId, actorId: userId, sessionId, outcome },
    object: { type, id: id !== null && isUuid(id) ? id.toLowerCase() : null },
  }) as AuditEvent
