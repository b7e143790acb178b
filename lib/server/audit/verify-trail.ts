import 'server-only'
import { database } from '../database/client.ts'
import { beforeTheFirst, type TrailEntry, trailHash } from './audit-event.ts'
import { type AuditHead, auditHead } from './audit-head.ts'

const page = 1_000

/** A stored entry with its two hashes. */
export type TrailRow = Omit<TrailEntry, 'seq' | 'at'> & {
  seq: bigint
  at: Date
  format: number
  previous: string
  hash: string
}

/** Where a trail is read from. */
export interface TrailSource {
  /** Entries after a number, in order. */
  read(after: number, limit: number): Promise<TrailRow[]>
  /** Where the trail says that it ends. */
  end(): Promise<AuditHead>
}

/** The trail of this installation, entries of all organisations: for the operator. */
const ownTrail: TrailSource = {
  read: (after, limit) =>
    database().auditEvent.findMany({ where: { seq: { gt: after } }, orderBy: { seq: 'asc' }, take: limit }),
  end: auditHead,
}

export type TrailVerdict = { ok: true; head: AuditHead } | { ok: false; firstBad: number }

/**
 * Walks the whole trail and computes every hash again, beside those who write: what is appended meanwhile is walked too.
 *
 * @param known a head written down earlier. The chain alone cannot show that its end was cut off together with the row
 *   that says where it ends, nor that all of it was computed again by someone who knows how; a head kept elsewhere can.
 * @param source the trail of this installation, or a copy that is examined
 * @returns the head, or the number of the first entry that is missing or does not follow from those before it
 */
export async function verifyTrail(known?: AuditHead, source: TrailSource = ownTrail): Promise<TrailVerdict> {
  let head: AuditHead = { seq: 0, hash: beforeTheFirst }
  const bad = (firstBad: number): TrailVerdict => ({ ok: false, firstBad })
  for (;;) {
    const rows = await source.read(head.seq, page)
    for (const row of rows) {
      const seq = Number(row.seq)
      if (seq !== head.seq + 1 || !follows(row, head.hash)) return bad(head.seq + 1)
      if (known?.seq === seq && known.hash !== row.hash) return bad(seq)
      head = { seq, hash: row.hash }
    }
    if (rows.length === page) continue
    const end = await source.end()
    if (end.seq > head.seq) {
      if ((await source.read(head.seq, 1)).length > 0) continue
      return bad(head.seq + 1)
    }
    if (end.seq < head.seq) return bad(end.seq + 1)
    if (end.hash !== head.hash) return bad(Math.max(head.seq, 1))
    return known && known.seq > head.seq ? bad(head.seq + 1) : { ok: true, head }
  }
}

/** Whether an entry is what its hash says, after the one with this hash. */
function follows({ seq, at, format, previous, hash, ...rest }: TrailRow, before: string): boolean {
  const entry = { ...rest, seq: Number(seq), at: at.toISOString() }
  return previous === before && hash === trailHash(before, entry, format === 1 ? 1 : 2)
}
