import 'server-only'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Transaction } from '../database/client.ts'
import { indexOf } from '../keys/data-keys.ts'
import { beforeSignIn } from '../tenant.ts'

/** What is tried: a password, or the code or passkey of the second step. */
export type Tried = 'password' | 'second-step'

const minutes = 60
/** Attempts that are looked at within so many seconds: on one account from one source, from one source, and in all. */
const limits = {
  password: { pair: 10, source: 100, all: 2_000, within: 15 * minutes },
  'second-step': { pair: 5, source: 50, all: 500, within: 15 * minutes },
} as const satisfies Record<Tried, object>

/** For how long a source from which somebody signed in is known to be theirs, in seconds. */
const known = 30 * 24 * 60 * minutes

/**
 * Counts an attempt before it is judged, so that attempts sent together count together. False when it is not to be
 * looked at. Counts stand in the database, under HMACs of account and source, so a restart forgets none of them and
 * a reader learns no address from them.
 *
 * What somebody does from one source takes nothing from another, so nobody can lock the owner out; the limit over
 * all sources, which many machines together can use up, does not hold where the account has signed in from before.
 *
 * @param account the index of its e-mail address, whether there is such an account or not
 */
export const mayAttempt = (tried: Tried, account: string, source: string): Promise<boolean> =>
  beforeSignIn(async (tx) => {
    await forgetExpired(tx)
    const { pair, from, all, familiar } = await counters(tx, tried, account, source)
    if (!(await pair.take())) return false
    if (!(await from.take())) return false
    return (await familiar.isSet()) || (await all.take())
  })

/** It was right: what came before was the person's own slips, and from here they are known. */
export const forgiveAttempts = (tried: Tried, account: string, source: string): Promise<void> =>
  beforeSignIn(async (tx) => {
    const { pair, from, all, familiar } = await counters(tx, tried, account, source)
    await pair.clear()
    await from.giveBack()
    if (await familiar.isSet()) return
    await all.giveBack()
    if (tried === 'second-step') await familiar.set()
  })

async function counters(tx: Transaction, tried: Tried, account: string, source: string) {
  const limit = limits[tried]
  const under = (what: string, value: unknown) => indexOf(tx, `throttle.${what}`, JSON.stringify(value))
  const counter = (name: string, points: number, within: number, key: string) =>
    counterOf(limiterOn(tx, `${tried}.${name}`, points, within), key)
  return {
    pair: counter('pair', limit.pair, limit.within, await under('pair', [account, source])),
    from: counter('source', limit.source, limit.within, await under('source', source)),
    all: counter('all', limit.all, limit.within, 'all'),
    familiar: counterOf(limiterOn(tx, 'known', 1, known), await under('known', [account, source])),
  }
}

const counterOf = (limiter: RateLimiterPostgres, key: string) => ({
  take: async (): Promise<boolean> => {
    try {
      await limiter.consume(key)
      return true
    } catch (refusal) {
      // The library throws its answer where there is nothing left, and a fault of the database as such.
      if (refusal instanceof RateLimiterRes) return false
      throw refusal
    }
  },
  giveBack: () => limiter.reward(key),
  clear: () => limiter.delete(key),
  set: () => limiter.set(key, 1, known),
  isSet: async (): Promise<boolean> => (await limiter.get(key)) !== null,
})

/** A limiter of the library on the transaction at hand, which is the application's own way to the database. */
const limiterOn = (tx: Transaction, keyPrefix: string, points: number, duration: number) =>
  new RateLimiterPostgres({
    storeClient: {
      query: async ({ text, values }: { text: string; values: unknown[] }) => {
        const found = await tx.$queryRawUnsafe<{ points: number; expire: bigint | null }[]>(text, ...values)
        const rows = found.map(({ points: count, expire }) => ({ points: Number(count), expire: Number(expire) }))
        return { rows, rowCount: rows.length }
      },
    },
    storeType: 'pool',
    tableName: 'throttle',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration,
    // Whoever tries on after the last one waits the whole time from then.
    blockDuration: duration,
  })

/** What counts no more is not kept. Rows that another attempt holds just now are left to the next one. */
const forgetExpired = (tx: Transaction) =>
  tx.$executeRaw`DELETE FROM throttle WHERE key IN (
    SELECT key FROM throttle WHERE expire < ${BigInt(Date.now())} ORDER BY key LIMIT 100 FOR UPDATE SKIP LOCKED)`
