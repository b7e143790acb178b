import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { AuditEvent, auditedActions } from '../audit/audit-event.ts'
import { isUuid } from '../uuid.ts'

/** Something done to a bundle, or refused. What is in it is not in the trail. */
export const bundleEvent = (
  { orgId, userId, sessionId }: Viewer,
  action: (typeof auditedActions)['bundle'][number],
  bundleId: string,
  outcome: AuditEvent['outcome'] = 'done',
): AuditEvent => ({
  ...{ action, orgId, actorId: userId, sessionId, outcome },
  object: { type: 'bundle', id: isUuid(bundleId) ? bundleId.toLowerCase() : null },
})
