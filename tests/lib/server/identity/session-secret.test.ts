import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { environment } from '#lib/server/environment'
import { sessionSecret } from '#lib/server/identity/session-secret'

const before = environment().DATA_DIR
let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'article-three-secret-'))
  environment().DATA_DIR = home
})
afterEach(() => {
  environment().DATA_DIR = before
  rmSync(home, { recursive: true })
})

it('is made once, of 256 bits, for this user alone', () => {
  const secret = sessionSecret()
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  expect(sessionSecret()).toBe(secret)
  const path = join(home, 'secrets', 'session')
  expect(readFileSync(path, 'utf8').trim()).toBe(secret)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(join(home, 'secrets')).mode & 0o777).toBe(0o700)
})

it('is refused when it is damaged, and not replaced in silence', () => {
  sessionSecret()
  const path = join(home, 'secrets', 'session')
  writeFileSync(path, 'short')
  // As another process would find it.
  delete (globalThis as { articleThreeSessionSecret?: unknown }).articleThreeSessionSecret
  expect(() => sessionSecret()).toThrow(/damaged/)
  expect(readFileSync(path, 'utf8')).toBe('short')
})
