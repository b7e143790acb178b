import 'server-only'
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { Turnstile } from '../turnstile.ts'

// Node's own, so that the process which answers the network needs no native code from anywhere else.
const derive = promisify(argon2)

/** Argon2id with 19 MiB, two passes, one lane: the least that OWASP's Password Storage Cheat Sheet allows. */
const strength = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const
const saltBytes = 16

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')

async function hash(password: string): Promise<string> {
  const nonce = randomBytes(saltBytes)
  const tag = await derive('argon2id', { message: password, nonce, ...strength })
  const { memory, passes, parallelism } = strength
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`
}

const stringForm = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** @throws Error when what is stored is no Argon2id hash: that is damage, and no wrong password. */
async function verify(stored: string, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = stringForm.exec(stored) ?? []
  if (salt === undefined || tag === undefined) throw new Error('A stored password hash cannot be read.')
  const expected = Buffer.from(tag, 'base64')
  const found = await derive('argon2id', {
    message: password,
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  })
  return timingSafeEqual(found, expected)
}

/** Each hash takes a core and 19 MiB for a while; more at once would starve everything else. */
const atOnce = 4

const shared = globalThis as typeof globalThis & {
  articleThreeHashing?: Turnstile
  articleThreeDummyHash?: Promise<string>
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  shared.articleThreeHashing ??= new Turnstile(atOnce)
  return shared.articleThreeHashing.inTurn(work)
}

/**
 * One password, one form: the same letters typed on two keyboards can come as different characters.
 * NFC, as RFC 8265 section 4.2 (OpaqueString) has it; nothing is folded, trimmed or cut.
 */
export const canonicalPassword = (password: string): string => password.normalize('NFC')

/** The string to store: `$argon2id$v=19$m=19456,t=2,p=1$…`. Never call it inside a transaction: it takes tens of milliseconds. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(canonicalPassword(password)))

/**
 * Checks a password against what is stored. With nothing stored it does the same work and says no, so
 * that the time of the answer does not tell which accounts exist.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  shared.articleThreeDummyHash ??= inTurn(() => hash('no account has this password'))
  const dummy = await shared.articleThreeDummyHash
  const right = await inTurn(() => verify(stored ?? dummy, canonicalPassword(password)))
  return stored !== null && right
}
