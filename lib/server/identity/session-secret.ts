import 'server-only'
import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '../environment.ts'

const shared = globalThis as typeof globalThis & { articleThreeSessionSecret?: Map<string, string> }

/**
 * The key of the session cookie: 32 random bytes in base64url, made at the first use in
 * `DATA_DIR/secrets` and readable by this user alone. The supervisor is the first to use it: the web process
 * may write nothing. It opens no session by itself: the row does.
 */
export function sessionSecret(): string {
  const home = join(environment().DATA_DIR, 'secrets')
  shared.articleThreeSessionSecret ??= new Map()
  const known = shared.articleThreeSessionSecret.get(home)
  if (known) return known
  const secret = readOrMake(home, 'session')
  shared.articleThreeSessionSecret.set(home, secret)
  return secret
}

function readOrMake(home: string, name: string): string {
  const path = join(home, name)
  // Written aside and linked into place: a start that was interrupted leaves no half key, and of two
  // processes that start at once the second takes the key of the first.
  const unfinished = join(home, `.${name}-${process.pid}-${randomBytes(4).toString('hex')}`)
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  mkdirSync(home, { recursive: true, mode: 0o700 })
  writeFileSync(unfinished, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  try {
    linkSync(unfinished, path)
  } catch (error) {
    if (!isThere(error)) throw error
  } finally {
    rmSync(unfinished)
  }
  return parse(readFileSync(path, 'utf8'))
}

function parse(text: string): string {
  const secret = text.trim()
  if (!/^[\w-]{43}$/.test(secret))
    throw new Error(
      'The session key in the data directory is damaged. Remove it to make a new one; everyone signs in again.',
    )
  return secret
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
const isMissing = (error: unknown): boolean => hasCode(error, 'ENOENT')
const isThere = (error: unknown): boolean => hasCode(error, 'EEXIST')
