import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Viewer } from '#lib/domain/case-access'
import { environment } from './environment.ts'
import { Turnstile } from './turnstile.ts'

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

/** For each piece of heavy work that is done at once, so many wait. */
const inLine = 2

/**
 * Does heavy work for somebody: searches, assessments, documents, reports, exports. So many within a time, and so many
 * at once. Twice as many again wait their turn, as when somebody opens a dozen files; what comes on top is refused.
 */
export async function doHeavy<R>(
  person: Person,
  work: () => Promise<R>,
): Promise<{ ok: true; result: R } | { ok: false; wait: Wait }> {
  const { heavy, lines } = counters()
  const atOnce = environment().LIMIT_AT_ONCE
  const line = lines.get(person.sessionId) ?? new Turnstile(atOnce)
  if (line.crowd >= atOnce * (1 + inLine)) return { ok: false, wait: 1 }
  lines.set(person.sessionId, line)
  try {
    return await line.inTurn(async () => {
      const wait = await count(heavy, person, 1)
      return wait > 0 ? { ok: false, wait } : { ok: true, result: await work() }
    })
  } finally {
    if (line.crowd === 0) lines.delete(person.sessionId)
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
  /** Of the sessions for which heavy work is done just now. */
  lines: Map<string, Turnstile>
}

// Next evaluates a server module several times in one process; the counts must be the same.
const shared = globalThis as { articleThreeShares?: Counters }

function counters(): Counters {
  const { LIMIT_REQUESTS, LIMIT_HEAVY } = environment()
  const pair = (points: number): Pair => ({
    bySession: new RateLimiterMemory({ points, duration: within }),
    byAccount: new RateLimiterMemory({ points: points * sessionsOfOne, duration: within }),
  })
  shared.articleThreeShares ??= {
    requests: pair(LIMIT_REQUESTS),
    heavy: pair(LIMIT_HEAVY),
    lines: new Map(),
  }
  return shared.articleThreeShares
}
