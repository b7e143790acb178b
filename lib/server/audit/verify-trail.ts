import 'server-only'
import { database } from '../database/client.ts'
import { beforeTheFirst, type TrailEntry, trailHash } from './audit-event.ts'
import type { AuditHead } from './audit-head.ts'

const page = 1_000

/** A stored entry with its two hashes. */
type TrailRow = Omit<TrailEntry, 'seq' | 'at'> & {
  seq: bigint
  at: Date
  format: number
  previous: string
  hash: string
}

const stored = (after: number, limit: number): Promise<TrailRow[]> =>
  database().auditEvent.findMany({ where: { seq: { gt: after } }, orderBy: { seq: 'asc' }, take: limit })

/**
 * For the operator, who sees the entries of all organisations. Walks the whole trail and computes every hash again.
 *
 * @param known a head written down earlier. The chain alone cannot show that its end was cut off, nor
 *   that all of it was computed again by someone who knows how; a head kept elsewhere can.
 * @param read where the entries come from: the database of the application, or a copy that is examined
 * @returns the head, or the number of the first entry that is not as it was written
 */
export async function verifyTrail(
  known?: AuditHead,
  read: typeof stored = stored,
): Promise<{ ok: true; head: AuditHead } | { ok: false; firstBad: number }> {
  let head: AuditHead = { seq: 0, hash: beforeTheFirst }
  for (;;) {
    const rows = await read(head.seq, page)
    for (const { seq: number, at, format, previous, hash, ...rest } of rows) {
      const seq = Number(number)
      const expected = trailHash(head.hash, { ...rest, seq, at: at.toISOString() }, format === 1 ? 1 : 2)
      const follows = seq === head.seq + 1 && previous === head.hash && hash === expected
      if (!follows || (known?.seq === seq && known.hash !== hash)) return { ok: false, firstBad: head.seq + 1 }
      head = { seq, hash }
    }
    if (rows.length < page) break
  }
  return known && known.seq > head.seq ? { ok: false, firstBad: head.seq + 1 } : { ok: true, head }
}
