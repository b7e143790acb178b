import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readCase } from '#lib/server/cases/read-case'
import { database } from '#lib/server/database/client'
import { environment } from '#lib/server/environment'
import { listSessions } from '#lib/server/identity/list-sessions'
import { hashPassword } from '#lib/server/identity/password-hash'
import { proveByCode } from '#lib/server/identity/prove'
import { tokenHash } from '#lib/server/identity/random-token'
import { revokeSession } from '#lib/server/identity/revoke-session'
import { decodeSession, sessionCookieName } from '#lib/server/identity/session-cookie'
import { sessionState } from '#lib/server/identity/session-state'
import { signIn } from '#lib/server/identity/sign-in'
import { signOut } from '#lib/server/identity/sign-out'
import { requestedPathHeader, requireViewer, viewerOfRequest } from '#lib/server/identity/viewer'
import { nextAuthSession, signInByNextAuth } from '#tests/support/next-auth'
import { Visitor } from '#tests/support/next-request'
import { anAccount, as, aViewer, missingId } from '#tests/support/people'
import { anotherCode, codeNow, giveApp } from '#tests/support/second-factor'

const password = 'the kettle sings in minor keys'
let passwordHash: string
let email: string
let userId: string
let seed: string

beforeAll(async () => {
  passwordHash = await hashPassword(password)
})
beforeEach(async () => {
  const account = await anAccount({ passwordHash })
  email = account.email
  userId = account.userId
  seed = await giveApp(account)
})
afterEach(() => {
  environment().CLOCK_OFFSET_S = 0
})

async function signedIn(): Promise<Visitor> {
  const visitor = new Visitor({ 'x-forwarded-for': '127.0.0.1' })
  const code = await anotherCode({ userId }, seed)
  expect(await visitor.visit(() => signIn({ email, password, code }))).toEqual({ ok: true, proven: true })
  return visitor
}

const whoIs = (visitor: Visitor) => visitor.visit(viewerOfRequest)

describe('a session', () => {
  it('S11 begins with both steps, in a cookie that only this host gets and no script reads', async () => {
    const visitor = await signedIn()
    expect(await whoIs(visitor)).toMatchObject({ userId, name: 'Imke Sandvoort' })
    expect([...visitor.cookies.keys()]).toEqual(['__Host-article-three.session'])
    expect(visitor.cookies.get(sessionCookieName)?.options).toEqual({
      httpOnly: true,
      secure: true,
      sameSite: 'lax',
      path: '/',
      maxAge: environment().SESSION_ABSOLUTE_S,
    })
  })

  it('is a row that holds only the hash of what the browser holds', async () => {
    const visitor = await signedIn()
    const sid = await decodeSession(visitor.cookies.get(sessionCookieName)!.value)
    expect(sid).toMatch(/^[\w-]{43}$/)
    const rows = await database().$queryRaw<
      { text: string }[]
    >`SELECT sessions::text AS text FROM sessions WHERE user_id = ${userId}::uuid`
    expect(rows).toHaveLength(1)
    expect(rows[0]!.text).toContain(tokenHash(sid!))
    expect(rows[0]!.text).not.toContain(sid)
  })

  it('S11 is another one after signing in again, and the one before has ended', async () => {
    const visitor = await signedIn()
    const before = visitor.cookies.get(sessionCookieName)!
    const code = await anotherCode({ userId }, seed)
    await visitor.visit(() => signIn({ email, password, code }))
    const old = new Visitor()
    old.cookies.set(sessionCookieName, before)
    expect(await whoIs(old)).toBeNull()
    expect(await whoIs(visitor)).toMatchObject({ userId })
  })

  it('S08 has ended at the first request after signing out, wherever its cookie is kept', async () => {
    const visitor = await signedIn()
    const kept = new Visitor()
    kept.cookies.set(sessionCookieName, visitor.cookies.get(sessionCookieName)!)
    expect(await nextAuthSession(kept)).toMatchObject({ user: { name: 'Imke Sandvoort' } })
    await visitor.visit(signOut)
    expect(visitor.cookies.size).toBe(0)
    expect(await whoIs(kept)).toBeNull()
    expect(await nextAuthSession(kept)).toEqual({})
  })

  it('S09 has ended at the first request after it was revoked from another browser', async () => {
    const stolen = await signedIn()
    const own = await signedIn()
    const viewer = (await whoIs(own))!
    const other = (await as(viewer, listSessions)).find(({ current }) => !current)!
    expect(await as(viewer, () => revokeSession(other.id))).toEqual({ ok: true })
    expect(await whoIs(stolen)).toBeNull()
    expect(await nextAuthSession(stolen)).toEqual({})
    expect(await whoIs(own)).toMatchObject({ userId })
    expect(await as(viewer, listSessions)).toHaveLength(1)
  })

  it('S04 is none to next-auth either before the second step, and goes on', async () => {
    const visitor = new Visitor({ 'x-forwarded-for': '127.0.0.1' })
    expect(await visitor.visit(() => signIn({ email, password }))).toEqual({ ok: true, proven: false })
    expect(await nextAuthSession(visitor)).toEqual({})
    expect(await whoIs(visitor)).toBeNull()
    expect(await visitor.visit(() => proveByCode(codeNow(seed)))).toEqual({ ok: true })
    expect(await nextAuthSession(visitor)).toMatchObject({ user: { name: 'Imke Sandvoort' } })
  })

  it('S04 begins at next-auth with both steps at once, and without the code up to the second alone', async () => {
    const attempt = async (given: { code?: string }) => {
      const visitor = new Visitor({ 'x-forwarded-for': '127.0.0.1' })
      await signInByNextAuth(visitor, { email, password, ...given })
      return visitor
    }
    expect(await whoIs(await attempt({ code: codeNow(seed) }))).toMatchObject({ userId })
    expect((await attempt({ code: '000000' })).cookies.has(sessionCookieName)).toBe(false)
    const half = await attempt({})
    expect(await whoIs(half)).toBeNull()
    expect(await half.visit(sessionState)).toMatchObject({ state: 'second-step', enrol: false })
  })

  it('S09 has ended when the user is disabled', async () => {
    const visitor = await signedIn()
    await database().user.update({ where: { id: userId }, data: { disabledAt: new Date() } })
    expect(await whoIs(visitor)).toBeNull()
    expect(await nextAuthSession(visitor)).toEqual({})
    expect(await visitor.visit(() => signIn({ email, password }))).toEqual({ ok: false, reason: 'wrong' })
  })

  it('S10 has ended when nothing was done for the idle limit', async () => {
    const { SESSION_IDLE_S } = environment()
    const visitor = await signedIn()
    environment().CLOCK_OFFSET_S = SESSION_IDLE_S - 5
    expect(await whoIs(visitor)).not.toBeNull()
    environment().CLOCK_OFFSET_S = 2 * SESSION_IDLE_S - 15
    expect(await whoIs(visitor)).not.toBeNull()
    environment().CLOCK_OFFSET_S = 3 * SESSION_IDLE_S - 10
    expect(await whoIs(visitor)).toBeNull()
  })

  it('S10 is not kept alive by asking next-auth whether it lives', async () => {
    const { SESSION_IDLE_S } = environment()
    const visitor = await signedIn()
    for (const share of [0.4, 0.8]) {
      environment().CLOCK_OFFSET_S = Math.floor(SESSION_IDLE_S * share)
      expect(await nextAuthSession(visitor)).toMatchObject({ user: {} })
    }
    environment().CLOCK_OFFSET_S = SESSION_IDLE_S + 1
    expect(await nextAuthSession(visitor)).toEqual({})
    expect(await whoIs(visitor)).toBeNull()
  })

  it('S10 ends at the absolute limit, however busy', async () => {
    const { SESSION_IDLE_S, SESSION_ABSOLUTE_S } = environment()
    const visitor = await signedIn()
    for (let at = 0; at < SESSION_ABSOLUTE_S - 5; at += SESSION_IDLE_S - 60) {
      environment().CLOCK_OFFSET_S = at
      expect(await whoIs(visitor)).not.toBeNull()
    }
    environment().CLOCK_OFFSET_S = SESSION_ABSOLUTE_S + 1
    expect(await whoIs(visitor)).toBeNull()
  })

  it('writes activity down at most once a minute', async () => {
    const visitor = await signedIn()
    const seen = async () => (await database().session.findFirstOrThrow({ where: { userId } })).lastSeenAt.getTime()
    const first = await seen()
    environment().CLOCK_OFFSET_S = 30
    await whoIs(visitor)
    expect(await seen()).toBe(first)
    environment().CLOCK_OFFSET_S = 90
    await whoIs(visitor)
    expect(await seen()).toBeGreaterThan(first)
  })

  it.each([
    ['nothing', undefined],
    ['a word', 'x'],
    ['a token of another key', 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA'],
  ])('is not begun by a cookie that holds %s', async (_what, value) => {
    const visitor = new Visitor()
    if (value !== undefined) visitor.cookies.set(sessionCookieName, { value, options: {} })
    expect(await whoIs(visitor)).toBeNull()
  })

  it('S12 is not another person’s to see or end', async () => {
    const mine = await aViewer('Imke Sandvoort')
    const stranger = await aViewer('Tomas Breitner')
    const colleague = await aViewer('Ana Ruiz', { orgId: mine.orgId })
    expect((await as(mine, listSessions)).map(({ id }) => id)).toEqual([mine.sessionId])
    for (const theirs of [stranger, colleague]) {
      const foreign = await as(mine, () => revokeSession(theirs.sessionId))
      expect(foreign).toEqual(await as(mine, () => revokeSession(missingId())))
      expect(foreign).toEqual(await as(mine, () => revokeSession('no id')))
      expect(await as(theirs, listSessions)).toHaveLength(1)
    }
  })
})

describe('signing in', () => {
  const from = (source: string) => new Visitor({ 'x-forwarded-for': source })

  it('S02 answers a wrong password and an unknown address alike', async () => {
    const wrong = await from('127.0.0.9').visit(() => signIn({ email, password: 'not this one at all' }))
    const unknown = await from('127.0.0.9').visit(() => signIn({ email: 'nobody@example.org', password }))
    expect(wrong).toEqual({ ok: false, reason: 'wrong' })
    expect(unknown).toEqual(wrong)
  })

  it('does not mind the case of the address, but that of the password', async () => {
    expect(await from('127.0.0.9').visit(() => signIn({ email: ` ${email.toUpperCase()} `, password }))).toEqual({
      ok: true,
      proven: false,
    })
    expect(await from('127.0.0.9').visit(() => signIn({ email, password: password.toUpperCase() }))).toMatchObject({
      ok: false,
    })
  })

  it('is in the trail when it fails, without what was typed', async () => {
    await from('127.0.0.9').visit(() => signIn({ email, password: 'CANARY-1188 is what I typed' }))
    const [last] = await database().auditEvent.findMany({ orderBy: { seq: 'desc' }, take: 1 })
    expect(last).toMatchObject({
      action: 'session.begin',
      outcome: 'refused',
      objectType: 'user',
      objectId: userId,
      actorId: null,
    })
  })
})

describe('a page that needs a viewer', () => {
  const leave = (path: string | null) =>
    new Visitor(path === null ? {} : { [requestedPathHeader]: path }).visit(requireViewer).then(
      () => 'stayed',
      (error: { digest?: string }) => error.digest,
    )

  it.each([
    ['/cases/1/facts?x=1', '/sign-in?from=%2Fcases%2F1%2Ffacts%3Fx%3D1'],
    ['//evil.example', '/sign-in'],
    ['https://evil.example/', '/sign-in'],
    ['/', '/sign-in'],
    [null, '/sign-in'],
  ])('sends nobody from %s to %s', async (path, to) => {
    expect(await leave(path)).toContain(`;${to};`)
  })

  it('shows nothing of a case to a browser whose session has ended', async () => {
    const visitor = await signedIn()
    const cookie = visitor.cookies.get(sessionCookieName)!
    await visitor.visit(signOut)
    visitor.cookies.set(sessionCookieName, cookie)
    await expect(visitor.visit(() => readCase(missingId()))).rejects.toMatchObject({
      digest: expect.stringContaining('/sign-in'),
    })
  })
})
