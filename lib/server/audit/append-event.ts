import 'server-only'
import { now } from '../clock.ts'
import { database, type Transaction } from '../database/client.ts'
import { type AuditEvent, beforeTheFirst, trailHash } from './audit-event.ts'

declare const holdsTheTrail: unique symbol
/** A transaction that holds the end of the audit trail; only in one of these can an event be appended. */
export type RecordedTransaction = Transaction & { readonly [holdsTheTrail]: true }

/** Any number, the same for every process: who holds it writes the next entry. */
const trailLock = 4_011_950

/**
 * Runs a change together with the events that record it: both happen or neither does. The end of the
 * trail is locked first, so recorded changes follow one another and each sees what the one before left;
 * nothing in here waits for a lock that somebody after it holds. Keep it to database work.
 */
export async function recordedTransaction<R>(work: (tx: RecordedTransaction) => Promise<R>): Promise<R> {
  return database().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${trailLock}::bigint)`
      return work(tx as RecordedTransaction)
    },
    { isolationLevel: 'ReadCommitted', maxWait: 15_000, timeout: 15_000 },
  )
}

/** Appends one event, chained to the one before. */
export async function appendEvent(tx: RecordedTransaction, event: AuditEvent): Promise<void> {
  const last = await tx.auditEvent.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } })
  const at = now()
  const { actorId, sessionId, action, object, outcome } = event
  const entry = {
    seq: Number(last?.seq ?? 0n) + 1,
    actorId,
    sessionId,
    action,
    objectType: object.type,
    objectId: object.id,
    outcome,
  }
  const previous = last?.hash ?? beforeTheFirst
  const hash = trailHash(previous, { ...entry, at: at.toISOString() })
  await tx.auditEvent.create({ data: { ...entry, seq: BigInt(entry.seq), at, previous, hash }, select: { seq: true } })
}

/** Records something that changes nothing else: a reading, or a refusal. */
export const recordEvent = (event: AuditEvent): Promise<void> => recordedTransaction((tx) => appendEvent(tx, event))
