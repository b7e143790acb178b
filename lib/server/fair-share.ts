import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Viewer } from '#lib/domain/case-access'
import { environment } from './environment.ts'

type Person = Pick<Viewer, 'sessionId' | 'userId'>
/** For how many seconds somebody has to wait; 0 where they may go on. */
type Wait = number

/** Requests and heavy work are counted over so many seconds. */
const within = 20
/** How many times as much an account may do as one session of it: people work in two browsers. */
const sessionsOfOne = 2

/**
 * Counts a request of somebody who is signed in, so that one person, or one browser gone wild, takes nothing from the
 * others. A page is more work than an answer. Counts live in this process, which is the one that does the work:
 * after a restart there is nothing that anybody would have to wait for.
 */
export const countRequest = (person: Person, kind: 'answer' | 'page'): Promise<Wait> =>
  count(counters().requests, person, kind === 'page' ? 4 : 1)

/**
 * Does heavy work for somebody: searches, assessments, documents, reports, exports. So many within a time, and so many
 * at once: whoever asks for one thing after the other meets the second limit never, and a flood at its first wave.
 */
export async function doHeavy<R>(
  person: Person,
  work: () => Promise<R>,
): Promise<{ ok: true; result: R } | { ok: false; wait: Wait }> {
  const { heavy, atOnce } = counters()
  const begun = await taken(atOnce, person.sessionId, 1)
  try {
    const wait = begun === 0 ? await count(heavy, person, 1) : 1
    return wait > 0 ? { ok: false, wait } : { ok: true, result: await work() }
  } finally {
    const { consumedPoints } = await atOnce.reward(person.sessionId)
    if (consumedPoints <= 0) await atOnce.delete(person.sessionId)
  }
}

interface Pair {
  bySession: RateLimiterMemory
  byAccount: RateLimiterMemory
}

async function count({ bySession, byAccount }: Pair, { sessionId, userId }: Person, points: number): Promise<Wait> {
  return (await taken(bySession, sessionId, points)) || taken(byAccount, userId, points)
}

async function taken(limiter: RateLimiterMemory, key: string, points: number): Promise<Wait> {
  try {
    await limiter.consume(key, points)
    return 0
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
  }
}

interface Counters {
  requests: Pair
  heavy: Pair
  atOnce: RateLimiterMemory
}

// Next evaluates a server module several times in one process; the counts must be the same.
const shared = globalThis as { articleThreeShares?: Counters }

function counters(): Counters {
  const { LIMIT_REQUESTS, LIMIT_HEAVY, LIMIT_AT_ONCE } = environment()
  const pair = (points: number): Pair => ({
    bySession: new RateLimiterMemory({ points, duration: within }),
    byAccount: new RateLimiterMemory({ points: points * sessionsOfOne, duration: within }),
  })
  shared.articleThreeShares ??= {
    requests: pair(LIMIT_REQUESTS),
    heavy: pair(LIMIT_HEAVY),
    // Never forgotten by the clock: what was begun is given back when it is done.
    atOnce: new RateLimiterMemory({ points: LIMIT_AT_ONCE, duration: 0 }),
  }
  return shared.articleThreeShares
}
