import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { AuditEvent, auditedActions } from '../audit/audit-event.ts'

/** What happened to a request for a second person, as the trail has it. */
export const approvalEvent = (
  { orgId, userId, sessionId }: Viewer,
  action: (typeof auditedActions)['approval'][number],
  id: string,
): AuditEvent => ({
  ...{ action, orgId, actorId: userId, sessionId },
  object: { type: 'approval', id },
  outcome: 'done',
})
