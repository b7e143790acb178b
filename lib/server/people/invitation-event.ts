import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { AuditEvent, auditedActions } from '../audit/audit-event.ts'

/** What happened to an invitation, as the trail has it. */
export const invitationEvent = (
  { orgId, userId, sessionId }: Pick<Viewer, 'orgId'> & { userId: string | null; sessionId: string | null },
  action: (typeof auditedActions)['invitation'][number],
  id: string,
): AuditEvent => ({
  ...{ action, orgId, actorId: userId, sessionId },
  object: { type: 'invitation', id },
  outcome: 'done',
})
