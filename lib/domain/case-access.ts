/** Who is looking. Built by the Data Access Layer from the session row, never from the client. */
export interface Viewer {
  userId: string
  /** The organisation they belong to. */
  orgId: string
  sessionId: string
  name: string
}
