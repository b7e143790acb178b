import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { database } from '#lib/server/database/client'
import { hashPassword } from '#lib/server/identity/password-hash'
import { proveByCode } from '#lib/server/identity/prove'
import { signIn } from '#lib/server/identity/sign-in'
import { mayAttempt } from '#lib/server/identity/sign-in-throttle'
import { Visitor } from '#tests/support/next-request'
import { anAccount } from '#tests/support/people'
import { codeNow, giveApp } from '#tests/support/second-factor'

const password = 'the kettle sings in minor keys'
let passwordHash: string
let email: string
let seed: string

beforeAll(async () => {
  passwordHash = await hashPassword(password)
})
beforeEach(async () => {
  const account = await anAccount({ passwordHash })
  email = account.email
  seed = await giveApp(account)
  await database().throttle.deleteMany()
})
afterEach(() => {
  vi.useRealTimers()
})

const from = (source: string) => new Visitor({ 'x-forwarded-for': source })
const guess = (source: string) => from(source).visit(() => signIn({ email, password: 'not this one at all' }))
const right = (source: string) => from(source).visit(() => signIn({ email, password }))
const reasons = (results: { ok: boolean; reason?: string }[]) =>
  Object.groupBy(results, ({ reason }) => reason ?? 'none')

describe('S03 guessing a password', () => {
  it('is looked at ten times from one source, even all at once, and locks no other source out', async () => {
    const guesses = reasons(await Promise.all(Array.from({ length: 14 }, () => guess('127.0.0.7'))))
    expect(guesses.wrong).toHaveLength(10)
    expect(guesses['too-many']).toHaveLength(4)
    // Even the right one is not looked at from there; from elsewhere it opens.
    expect(await right('127.0.0.7')).toEqual({ ok: false, reason: 'too-many' })
    expect(await right('127.0.0.2')).toEqual({ ok: true, proven: false })
  })

  it('is counted in the database, so that a restart forgets nothing, and under no address that can be read', async () => {
    for (let n = 0; n < 10; n++) await guess('127.0.0.7')
    const kept = await database().throttle.findMany()
    expect(kept.map(({ key }) => key.split(':')[0]).sort()).toEqual([
      'password.all',
      'password.pair',
      'password.source',
    ])
    expect(JSON.stringify(kept.map(({ key }) => key))).not.toMatch(/127\.0|example/)
    // What a process remembers is thrown away; the next attempt is refused all the same.
    vi.resetModules()
    const { mayAttempt: afterRestart } = await import('#lib/server/identity/sign-in-throttle')
    const { emailIndex } = await import('#lib/server/identity/account-cells')
    const account = await database().$transaction((tx) => emailIndex(tx, email))
    expect(await afterRestart('password', account, '127.0.0.7')).toBe(false)
  })

  it('may go on a quarter of an hour after the last refusal, and what counted is gone from the database', async () => {
    for (let n = 0; n < 11; n++) await guess('127.0.0.7')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 14 * 60_000 })
    expect(await right('127.0.0.7')).toEqual({ ok: false, reason: 'too-many' })
    vi.setSystemTime(Date.now() + 2 * 60_000)
    expect(await right('127.0.0.7')).toEqual({ ok: true, proven: false })
    const left = await database().throttle.findMany({ where: { key: { startsWith: 'password.pair' } } })
    expect(left).toEqual([])
  })

  it('is counted over all accounts of a source, so that a list of them gains nothing', async () => {
    const tries = await Promise.all(
      Array.from({ length: 103 }, () => mayAttempt('password', randomUUID(), '127.0.0.8')),
    )
    expect(tries.filter(Boolean)).toHaveLength(100)
  })

  it('from ever other machines stops, and never shuts out who has signed in from where they are', async () => {
    const home = from('127.0.0.3')
    await home.visit(() => signIn({ email, password, code: codeNow(seed) }))
    await database().throttle.updateMany({ where: { key: 'password.all:all' }, data: { points: 2_000 } })
    await mayAttempt('password', randomUUID(), '127.0.0.4')
    expect(await right('127.0.0.4')).toEqual({ ok: false, reason: 'too-many' })
    expect(await right('127.0.0.3')).toEqual({ ok: true, proven: false })
  })
})

describe('S05 guessing the code of the second step', () => {
  it('is looked at five times, and then the right one is not looked at either', async () => {
    const thief = from('127.0.0.7')
    await thief.visit(() => signIn({ email, password }))
    const tries = []
    for (let n = 0; n < 6; n++) tries.push(await thief.visit(() => proveByCode('000 00x')))
    expect(tries.map((one) => (one.ok ? 'in' : one.reason))).toEqual([...Array(5).fill('wrong'), 'too-many'])
    expect(await thief.visit(() => proveByCode(codeNow(seed)))).toEqual({ ok: false, reason: 'too-many' })
    // A new session from there changes nothing; the person themselves, elsewhere, gets in.
    await thief.visit(() => signIn({ email, password }))
    expect(await thief.visit(() => proveByCode(codeNow(seed)))).toEqual({ ok: false, reason: 'too-many' })
    expect(await from('127.0.0.2').visit(() => signIn({ email, password, code: codeNow(seed) }))).toEqual({
      ok: true,
      proven: true,
    })
  })
})
