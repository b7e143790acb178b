import 'server-only'
import { cache } from 'react'
import type { Viewer } from '#lib/domain/case-access'
import { appendEvent, type RecordedTransaction } from '../audit/append-event.ts'
import type { AuditEvent, auditedActions } from '../audit/audit-event.ts'
import { recordEvent } from '../tenant.ts'
import { isUuid } from '../uuid.ts'

type CaseEvent = (typeof auditedActions)['case'][number]

const eventOn = (
  viewer: Pick<Viewer, 'userId' | 'orgId' | 'sessionId'>,
  action: CaseEvent,
  caseId: string | null,
  outcome: AuditEvent['outcome'],
): AuditEvent => ({
  action,
  orgId: viewer.orgId,
  actorId: viewer.userId,
  sessionId: viewer.sessionId,
  // What is not even an id is not written down: it could be anything.
  object: { type: 'case', id: caseId !== null && isUuid(caseId) ? caseId.toLowerCase() : null },
  outcome,
})

/** Records a change to a case in the transaction of the change. */
export const appendCaseEvent = (
  tx: RecordedTransaction,
  viewer: Viewer,
  action: CaseEvent,
  caseId: string,
): Promise<void> => appendEvent(tx, eventOn(viewer, action, caseId, 'done'))

/**
 * Records that someone read, or was refused, something of a case. Called before the content is handed
 * out: no trail, no reading. The parts of one page that read the same case are one event.
 */
export const recordCaseEvent = (
  viewer: Viewer,
  action: CaseEvent,
  caseId: string | null,
  outcome: AuditEvent['outcome'],
): Promise<void> => once(viewer.userId, viewer.orgId, viewer.sessionId, action, caseId, outcome)

// React tells calls apart by their arguments one by one, so the viewer is taken apart.
const once = cache(
  (
    userId: string,
    orgId: string,
    sessionId: string,
    action: CaseEvent,
    caseId: string | null,
    outcome: AuditEvent['outcome'],
  ) => recordEvent(eventOn({ userId, orgId, sessionId }, action, caseId, outcome)),
)
