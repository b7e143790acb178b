/** What people do in an organisation. Somebody may have several roles. */
export const roles = ['admin', 'lawyer', 'caseworker', 'expert', 'auditor'] as const
export type Role = (typeof roles)[number]

/** Who is looking. Built by the Data Access Layer from the session row, never from the client. */
export interface Viewer {
  userId: string
  /** The organisation they belong to. */
  orgId: string
  sessionId: string
  name: string
  roles: readonly Role[]
}
