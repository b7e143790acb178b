import 'server-only'
import { now } from '../clock.ts'

/** Wrong passwords for one account from one source before the next is not even looked at, and for how long. */
const allowed = 10
const window = 15 * 60_000
/** A stranger who makes names up must not fill the memory. */
const kept = 10_000

const shared = globalThis as typeof globalThis & { articleThreeWrongPasswords?: Map<string, number[]> }

const wrongPasswords = (): Map<string, number[]> => {
  shared.articleThreeWrongPasswords ??= new Map()
  return shared.articleThreeWrongPasswords
}

const keyOf = (account: string, source: string): string => JSON.stringify([account, source])

/**
 * Counts an attempt before it is judged, so that attempts sent together count together. False when this
 * source has used up its attempts on this account; other sources are not touched, so nobody can lock
 * the owner out. Kept in memory: a restart forgets it.
 */
export function mayAttempt(account: string, source: string): boolean {
  const counts = wrongPasswords()
  const key = keyOf(account, source)
  const since = now().getTime() - window
  const recent = (counts.get(key) ?? []).filter((at) => at > since)
  if (recent.length >= allowed) return false
  counts.delete(key)
  counts.set(key, [...recent, now().getTime()])
  if (counts.size > kept) {
    const oldest = counts.keys().next()
    if (!oldest.done) counts.delete(oldest.value)
  }
  return true
}

/** The right password: what came before was the person's own slips. */
export function forgiveAttempts(account: string, source: string): void {
  wrongPasswords().delete(keyOf(account, source))
}
