/** Who is looking. Built by the Data Access Layer from the session row, never from the client. */
export interface Viewer {
  userId: string
  sessionId: string
  name: string
}

/** What is done to a case. */
export type CaseAction = 'read' | 'write' | 'issue-report' | 'delete'

/** The people of a case that access depends on. */
export interface CaseParties {
  ownerId: string
}

/** First version: a case belongs to the person who opened it, and to nobody else. */
export function canActOnCase(viewer: Viewer, _action: CaseAction, parties: CaseParties): boolean {
  return parties.ownerId === viewer.userId
}
