import 'server-only'
import { now } from '../clock.ts'
import type { Transaction } from '../database/client.ts'
import { type AuditEvent, trailHash } from './audit-event.ts'

declare const holdsTheTrail: unique symbol
/** A transaction that holds the end of the audit trail; only in one of these can an event be appended. */
export type RecordedTransaction = Transaction & { readonly [holdsTheTrail]: true }

/** Where the trail ends for a transaction that holds it. */
const ends = new WeakMap<object, { seq: number; hash: string }>()

/** Locks the end of the trail until the transaction is over: whoever holds it writes the next entry. */
export async function holdTrail(tx: Transaction): Promise<void> {
  const [end] = await tx.$queryRaw<{ seq: bigint; hash: string }[]>`
    SELECT seq, hash FROM audit_head WHERE id = 1 FOR UPDATE`
  if (!end) throw new Error('The audit trail has no end: the database was not migrated.')
  ends.set(tx, { seq: Number(end.seq), hash: end.hash })
}

/** Appends one event, chained to the one before. */
export const appendEvent = (tx: RecordedTransaction, event: AuditEvent): Promise<void> => appendEvents(tx, [event])

/** So many are inserted at a time. */
const atOnce = 1_000

/** Appends events in their order, each chained to the one before. */
export async function appendEvents(tx: RecordedTransaction, events: readonly AuditEvent[]): Promise<void> {
  const last = ends.get(tx)
  if (!last) throw new Error('Only a transaction that holds the end of the trail can append to it.')
  let { seq, hash } = last
  for (let from = 0; from < events.length; from += atOnce) {
    const data = events.slice(from, from + atOnce).map(({ orgId, actorId, sessionId, action, object, outcome }) => {
      const at = now()
      const entry = { orgId, actorId, sessionId, action, objectType: object.type, objectId: object.id, outcome }
      const previous = hash
      seq += 1
      hash = trailHash(previous, { ...entry, seq, at: at.toISOString() }, 2)
      return { ...entry, seq: BigInt(seq), at, previous, hash }
    })
    // Raw: what is inserted is not read back, for the application may not read the entries of others.
    await tx.auditEvent.createMany({ data })
  }
  if (events.length === 0) return
  await tx.$executeRaw`UPDATE audit_head SET seq = ${BigInt(seq)}, hash = ${hash} WHERE id = 1`
  ends.set(tx, { seq, hash })
}
