import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/**
 * Argon2id with 19 MiB, two passes, one lane: the least that OWASP's Password Storage Cheat Sheet
 * allows. Algorithm 2 is Argon2id; the package's names for it are a const enum.
 */
const argon2id = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Each hash takes a core and 19 MiB for a while; more at once would starve everything else. */
const atOnce = 4

interface Turnstile {
  running: number
  waiting: (() => void)[]
}
const shared = globalThis as typeof globalThis & {
  articleThreeHashing?: Turnstile
  articleThreeDummyHash?: Promise<string>
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  shared.articleThreeHashing ??= { running: 0, waiting: [] }
  const turnstile = shared.articleThreeHashing
  // The place of one who leaves passes to the next in line without being given back in between.
  if (turnstile.running >= atOnce) await new Promise<void>((resolve) => turnstile.waiting.push(resolve))
  else turnstile.running += 1
  try {
    return await work()
  } finally {
    const next = turnstile.waiting.shift()
    if (next) next()
    else turnstile.running -= 1
  }
}

/**
 * One password, one form: the same letters typed on two keyboards can come as different characters.
 * NFC, as RFC 8265 section 4.2 (OpaqueString) has it; nothing is folded, trimmed or cut.
 */
export const canonicalPassword = (password: string): string => password.normalize('NFC')

/** The string to store: `$argon2id$v=19$m=19456,t=2,p=1$…`. Never call it inside a transaction: it takes tens of milliseconds. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(canonicalPassword(password), argon2id))

/**
 * Checks a password against what is stored. With nothing stored it does the same work and says no, so
 * that the time of the answer does not tell which accounts exist.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  shared.articleThreeDummyHash ??= inTurn(() => hash('no account has this password', argon2id))
  const dummy = await shared.articleThreeDummyHash
  const right = await inTurn(() => verify(stored ?? dummy, canonicalPassword(password)))
  return stored !== null && right
}
