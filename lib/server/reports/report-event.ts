import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { AuditEvent, auditedActions } from '../audit/audit-event.ts'
import { isUuid } from '../uuid.ts'

/** Something done to a report, or refused. What is not even an id is not written down. */
export const reportEvent = (
  viewer: Viewer,
  action: (typeof auditedActions)['report'][number],
  reportId: string | null,
  outcome: AuditEvent['outcome'],
): AuditEvent => ({
  action,
  orgId: viewer.orgId,
  actorId: viewer.userId,
  sessionId: viewer.sessionId,
  object: { type: 'report', id: reportId !== null && isUuid(reportId) ? reportId.toLowerCase() : null },
  outcome,
})
