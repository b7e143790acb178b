import 'server-only'
import type { ClientBase } from 'pg'
import type { TrailRow, TrailSource } from './verify-trail.ts'

/** The trail of a database that the application is not running on, or of a transaction in one. */
export const storedTrail = (client: ClientBase): TrailSource => ({
  read: async (after, limit) => {
    const { rows } = await client.query<Omit<TrailRow, 'seq'> & { seq: string }>(
      `SELECT seq, org_id AS "orgId", at, format, actor_id AS "actorId", session_id AS "sessionId", action,
         object_type AS "objectType", object_id AS "objectId", outcome, previous, hash
       FROM audit_events WHERE seq > $1 ORDER BY seq LIMIT $2`,
      [after, limit],
    )
    return rows.map((row) => ({ ...row, seq: BigInt(row.seq) }))
  },
  end: async () => {
    const { rows } = await client.query<{ seq: string; hash: string }>('SELECT seq, hash FROM audit_head WHERE id = 1')
    return { seq: Number(rows[0]?.seq ?? 0), hash: rows[0]?.hash ?? '' }
  },
})
