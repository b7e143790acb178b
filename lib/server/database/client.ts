import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import { environment } from '../environment.ts'
import { connectionTo } from './connection.ts'
import { Prisma, PrismaClient } from './generated/client.ts'

/** The client inside a transaction: everything but what would begin another one. */
export type Transaction = Prisma.TransactionClient

// Next evaluates a server module three times in one process; `globalThis` is what they share.
const shared = globalThis as { articleThreeDatabase?: PrismaClient }

/**
 * The database client of this process. Connections of the embedded database share one backend, and a pool
 * hands a connection from one request to the next: use no session state (no `SET` without `LOCAL`, no session
 * advisory locks, no named prepared statements).
 */
export function database(): PrismaClient {
  shared.articleThreeDatabase ??= new PrismaClient({
    adapter: new PrismaPg({ ...connectionTo(environment()), max: 10 }),
    // What failed is logged by the caller, without the content that a database message may quote.
    log: [],
  })
  return shared.articleThreeDatabase
}

/**
 * Loads what a process loads with its first queries, outside any transaction: that takes some hundred milliseconds, and in one
 * everybody else would wait for it on the embedded database.
 */
export async function warmUp(): Promise<void> {
  await database().$queryRaw`SELECT 1`
  await database().organisation.findFirst({ select: { id: true } })
}

/** Closes this process's connections, so that it can end. The next `database()` opens new ones. */
export async function closeDatabase(): Promise<void> {
  const client = shared.articleThreeDatabase
  delete shared.articleThreeDatabase
  await client?.$disconnect()
}

const attempts = 12

/**
 * Runs reads and writes that must be true together. The transaction is serialisable: whatever it read is still
 * so when it commits. Where another one got in its way the database refuses it and it is run again from the
 * start, so `work` does nothing but database work. Keep it short, and call nothing outside inside it: on the
 * embedded database every other query waits meanwhile.
 *
 * @throws what `work` throws, after the transaction was rolled back; the database's refusal when every attempt met it.
 */
export async function inTransaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database().$transaction(work, {
        isolationLevel: Prisma.TransactionIsolationLevel.Serializable,
        maxWait: 10_000,
        timeout: 15_000,
      })
    } catch (error) {
      if (attempt >= attempts || !isWriteConflict(error)) throw error
      await wait(Math.random() * 5 * 2 ** Math.min(attempt, 6))
    }
  }
}

/** Prisma names a conflict P2034 in its own queries, and wraps the driver's error in raw ones and at commit. */
function isWriteConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && (error.code === 'P2034' || error.code === '40001' || error.code === '40P01')) return true
  if ('kind' in error && error.kind === 'TransactionWriteConflict') return true
  if ('cause' in error && isWriteConflict(error.cause)) return true
  if (!('meta' in error) || typeof error.meta !== 'object' || error.meta === null) return false
  return 'driverAdapterError' in error.meta && isWriteConflict(error.meta.driverAdapterError)
}
