import 'server-only'
import { appendEvent, holdTrail, type RecordedTransaction } from './audit/append-event.ts'
import type { AuditEvent } from './audit/audit-event.ts'
import { enterAsApplication } from './database/application-role.ts'
import { database, type Transaction } from './database/client.ts'
import { Prisma } from './database/generated/client.ts'
import { IntegrityError } from './keys/cell.ts'

/** For whom a transaction works: a viewer is one. */
export interface Tenant {
  orgId: string
}

declare const ofOneOrganisation: unique symbol
/** A transaction that sees the rows of one organisation and no others. */
export type TenantTransaction = Transaction & { readonly [ofOneOrganisation]: true }

declare const beforeAnybodyIsKnown: unique symbol
/** A transaction that finds out who somebody is: it sees accounts and sessions, and no case. */
export type IdentityTransaction = Transaction & { readonly [beforeAnybodyIsKnown]: true }

const limits = { isolationLevel: Prisma.TransactionIsolationLevel.ReadCommitted, maxWait: 15_000, timeout: 15_000 }

/**
 * The only way to what an organisation holds: a transaction in the application's role, for one organisation. The
 * database itself then shows no row of another one and takes none. On a real PostgreSQL the web process has no other
 * role to fall back on, and this is a wall; on the embedded database, whose one session is the superuser's, it is a
 * guard rail against our own mistakes.
 *
 * Keep it to database work: on the embedded database every other query waits meanwhile.
 */
export const withTenant = <R>(tenant: Tenant, work: (tx: TenantTransaction) => Promise<R>): Promise<R> =>
  recordingDamage(tenant.orgId, () =>
    database().$transaction(async (tx) => {
      await enterAsApplication(tx, { orgId: tenant.orgId })
      return work(tx as TenantTransaction)
    }, limits),
  )

/**
 * The same for a change together with the events that record it: both happen or neither does. The end of the trail is
 * locked first, so recorded changes follow one another and each sees what the one before left; nothing in here waits
 * for a lock that somebody after it holds.
 */
export const recordedTransaction = <R>(
  tenant: Tenant,
  work: (tx: TenantTransaction & RecordedTransaction) => Promise<R>,
): Promise<R> =>
  withTenant(tenant, async (tx) => {
    await holdTrail(tx)
    return work(tx as TenantTransaction & RecordedTransaction)
  })

/** The only way to accounts and sessions before it is known whose they are. No case is seen through it. */
export const beforeSignIn = <R>(work: (tx: IdentityTransaction) => Promise<R>): Promise<R> =>
  recordingDamage(null, () =>
    database().$transaction(async (tx) => {
      await enterAsApplication(tx, { door: 'before-sign-in' })
      return work(tx as IdentityTransaction)
    }, limits),
  )

/** The same for a change together with the events that record it. */
export const recordedBeforeSignIn = <R>(
  work: (tx: IdentityTransaction & RecordedTransaction) => Promise<R>,
): Promise<R> =>
  beforeSignIn(async (tx) => {
    await holdTrail(tx)
    return work(tx as IdentityTransaction & RecordedTransaction)
  })

/** The way to what belongs to no organisation: the library, the end of the trail, which schema this is. */
export const withoutTenant = <R>(
  work: (tx: Transaction) => Promise<R>,
  { isolationLevel = limits.isolationLevel }: { isolationLevel?: Prisma.TransactionIsolationLevel } = {},
): Promise<R> =>
  database().$transaction(
    async (tx) => {
      await enterAsApplication(tx, {})
      return work(tx)
    },
    { ...limits, isolationLevel },
  )

/** Records something that changes nothing else: a reading, or a refusal. */
export const recordEvent = (event: AuditEvent): Promise<void> =>
  event.orgId === null
    ? recordedBeforeSignIn((tx) => appendEvent(tx, event))
    : recordedTransaction({ orgId: event.orgId }, (tx) => appendEvent(tx, event))

/** A cell that does not open is an answer to nobody and an event of the trail. */
export async function recordingDamage<R>(orgId: string | null, work: () => Promise<R>): Promise<R> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof IntegrityError) {
      await recordEvent({
        orgId,
        action: 'integrity.fail',
        object: { type: 'cell', id: `${error.place.table}.${error.place.column}` },
        actorId: null,
        sessionId: null,
        outcome: 'refused',
      })
    }
    throw error
  }
}
