import 'server-only'

/** What the database process tells its parent. */
export type ServeMessage =
  | { kind: 'ready'; socketDirectory: string }
  | { kind: 'failed'; sentence: string }
  | { kind: 'syncs'; count: number }

/** What the parent asks of the database process. */
export interface ParentMessage {
  kind: 'count-syncs'
}
