import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '#lib/server/database/client'
import { environment } from '#lib/server/environment'
import { hashPassword } from '#lib/server/identity/password-hash'
import { decodeSession, encodeSession, sessionCookieName } from '#lib/server/identity/session-cookie'
import { requestedPathHeader } from '#lib/server/identity/viewer'
import { securedAs } from '#lib/server/secured'
import { call } from '#tests/support/call-route'
import { Visitor } from '#tests/support/next-request'
import { aCase, anAccount, aViewer } from '#tests/support/people'
import { codeNow, giveApp, giveRecoveryCodes } from '#tests/support/second-factor'
import * as aCaseRoute from '../../../app/api/cases/[id]/route.ts'
import * as cases from '../../../app/api/cases/route.ts'
import * as authenticator from '../../../app/api/me/authenticator/route.ts'
import * as passkeyOptions from '../../../app/api/me/passkeys/options/route.ts'
import * as myPassword from '../../../app/api/me/password/route.ts'
import * as recoveryCodes from '../../../app/api/me/recovery-codes/route.ts'
import * as mySessions from '../../../app/api/me/sessions/route.ts'
import * as session from '../../../app/api/session/route.ts'
import * as secondStep from '../../../app/api/session/second-step/route.ts'
import { inviteAction } from '../../../app/people/actions.ts'

const password = 'the kettle sings in minor keys'
let passwordHash: string
let email: string
let userId: string
let orgId: string

beforeAll(async () => {
  passwordHash = await hashPassword(password)
})
beforeEach(async () => {
  const account = await anAccount({ passwordHash })
  email = account.email
  userId = account.userId
  orgId = account.orgId
  await database().throttle.deleteMany()
})
afterEach(() => {
  environment().CLOCK_OFFSET_S = 0
})

const post = (handler: Parameters<typeof call>[0], as: { sid: string } | undefined, json: unknown) =>
  call(handler, { as, method: 'POST', json })

/** The session that an answer left in the browser. */
async function sidOf({ visitor }: Awaited<ReturnType<typeof call>>): Promise<{ sid: string }> {
  const cookie = visitor.cookies.get(sessionCookieName)
  return { sid: (await decodeSession(cookie?.value ?? '')) ?? 'none' }
}

async function afterPassword(): Promise<{ sid: string }> {
  const answer = await post(session.POST, undefined, { email, password })
  expect(answer.json).toEqual({ state: 'second-step' })
  return sidOf(answer)
}

async function signedIn(seed: string): Promise<{ sid: string }> {
  const answer = await post(session.POST, undefined, { email, password, code: codeNow(seed) })
  expect(answer.json).toEqual({ state: 'signed-in' })
  return sidOf(answer)
}

describe('S04 a session whose password alone was right', () => {
  it('opens no route, whatever it is for, but the second step and the way out', async () => {
    await giveApp({ userId, orgId })
    const half = await afterPassword()
    const opened = []
    const routes = import.meta.glob<Record<string, unknown>>('../../../app/api/**/route.ts')
    for (const [path, load] of Object.entries(routes)) {
      for (const [method, door] of Object.entries(await load())) {
        const { action = 'public' } = securedAs(door) ?? {}
        if (action === 'public' || action === 'second-step') continue
        const answer = await call(door as never, { as: half, method, params: { id: userId } })
        if (answer.status !== 401) opened.push(`${method} ${path}: ${answer.status}`)
      }
    }
    expect(opened).toEqual([])
    expect((await call(session.GET, { as: half })).json).toEqual({
      state: 'second-step',
      enrol: false,
      factors: { app: true, passkey: false, recoveryCode: false },
    })
    expect((await call(session.DELETE, { as: half, method: 'DELETE' })).status).toBe(204)
    expect((await call(session.GET, { as: half })).status).toBe(401)
  })

  it('adds no second factor beside the one there is, and takes none away', async () => {
    await giveApp({ userId, orgId })
    const half = await afterPassword()
    const answers = [
      await post(authenticator.POST, half, undefined),
      await call(authenticator.PUT, { as: half, method: 'PUT', json: { code: '123456' } }),
      await post(passkeyOptions.POST, half, undefined),
      await post(recoveryCodes.POST, half, undefined),
      await call(authenticator.DELETE, { as: half, method: 'DELETE' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401])
    expect(await database().totpSeed.count({ where: { userId } })).toBe(1)
  })

  it('leads who has no second factor straight to setting one up, and becomes worth more by it alone', async () => {
    const half = await afterPassword()
    expect((await call(session.GET, { as: half })).json).toMatchObject({ state: 'second-step', enrol: true })
    const begun = await post(authenticator.POST, half, undefined)
    const { secret, picture } = begun.json as { secret: string; picture: { size: number; path: string } }
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(picture.path).toMatch(/^M/)
    expect((await call(authenticator.PUT, { as: half, method: 'PUT', json: { code: '000 000' } })).status).toBe(401)
    expect((await call(cases.GET, { as: half })).status).toBe(401)
    const done = await call(authenticator.PUT, { as: half, method: 'PUT', json: { code: codeNow(secret) } })
    const { recoveryCodes: codes } = done.json as { recoveryCodes: string[] }
    expect(new Set(codes).size).toBe(10)
    // S11: the number from before the second step opens nothing any more.
    expect((await call(session.GET, { as: half })).status).toBe(401)
    const whole = await sidOf(done)
    expect((await call(cases.GET, { as: whole })).status).toBe(200)
  })
})

describe('S05 a code of an authenticator app', () => {
  it.each([
    [-2, 401],
    [-1, 200],
    [0, 200],
    [1, 200],
    [2, 401],
  ])('of %i half minutes from now is answered %i', async (halfMinutes, status) => {
    const seed = await giveApp({ userId, orgId })
    const answer = await post(secondStep.POST, await afterPassword(), { code: codeNow(seed, halfMinutes) })
    expect(answer.status).toBe(status)
  })

  it('is taken once, by whichever of ten that come at the same moment', async () => {
    const seed = await giveApp({ userId, orgId })
    const halves = []
    for (let n = 0; n < 4; n++) halves.push(await afterPassword())
    const code = codeNow(seed)
    const answers = await Promise.all(halves.map((half) => post(secondStep.POST, half, { code })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401])
    // Nor is one from before it, which has not been used.
    expect((await post(secondStep.POST, await afterPassword(), { code: codeNow(seed, -1) })).status).toBe(401)
  })

  it('comes of a seed that is sealed where it is stored and never said again', async () => {
    const half = await afterPassword()
    const { secret } = (await post(authenticator.POST, half, undefined)).json as { secret: string }
    const stored = await database().$queryRaw<{ row: string }[]>`
      SELECT totp_seeds::text AS row FROM totp_seeds WHERE user_id = ${userId}::uuid`
    expect(stored).toHaveLength(1)
    expect(stored[0]?.row).not.toContain(secret)
    expect(stored[0]?.row).not.toContain(Buffer.from(secret).toString('hex'))
    const again = (await post(authenticator.POST, half, undefined)).json as { secret: string }
    expect(again.secret).not.toBe(secret)
    expect((await call(authenticator.PUT, { as: half, method: 'PUT', json: { code: codeNow(secret) } })).status).toBe(
      401,
    )
  })

  it('is of one’s own seed: a route that sets one up takes nobody’s id', async () => {
    const other = await anAccount()
    const half = await afterPassword()
    const answer = await call(authenticator.PUT, {
      as: half,
      method: 'PUT',
      json: { code: '123456', userId: other.userId },
    })
    expect(answer.status).toBe(400)
    const other2 = await giveApp(other)
    expect((await post(secondStep.POST, half, { code: codeNow(other2) })).status).toBe(401)
  })
})

describe('S07 a recovery code', () => {
  it('signs in once, however it was typed, and is stored as a hash', async () => {
    await giveApp({ userId, orgId })
    const [code = '', other = ''] = await giveRecoveryCodes({ userId, orgId })
    const typed = code.toLowerCase().replaceAll('-', ' ')
    const answer = await post(session.POST, undefined, { email, password, code: typed })
    expect(answer.json).toEqual({ state: 'signed-in' })
    expect((await post(session.POST, undefined, { email, password, code })).status).toBe(401)
    const rows = await database().recoveryCode.findMany({ where: { userId } })
    expect(JSON.stringify(rows)).not.toContain(other.slice(0, 9))
    const stranger = await anAccount({ passwordHash })
    await giveApp(stranger)
    expect((await post(session.POST, undefined, { email: stranger.email, password, code: other })).status).toBe(401)
  })
})

describe('S02 the door of signing in', () => {
  it('answers an unknown address, a wrong password and a wrong code with the same bytes', async () => {
    await giveApp({ userId, orgId })
    const answers = [
      await post(session.POST, undefined, { email: 'nobody@example.org', password }),
      await post(session.POST, undefined, { email, password: 'not this one at all' }),
      await post(session.POST, undefined, { email, password, code: '000000' }),
      await post(session.POST, undefined, { email: 'nobody@example.org', password, code: '000000' }),
    ]
    const said = answers.map(({ status, text, headers, visitor }) => ({
      status,
      text: text.replace(/[0-9a-f-]{36}/, 'an id'),
      headers: [...headers],
      cookies: visitor.cookies.size,
    }))
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(said[0]).toMatchObject({ status: 401, cookies: 0 })
  })
})

describe('S12 what is dangerous', () => {
  it('wants a proof that is not older than ten minutes, and goes through with one', async () => {
    const seed = await giveApp({ userId, orgId })
    const own = await signedIn(seed)
    environment().CLOCK_OFFSET_S = 10 * 60 + 2
    const doors = [
      () => post(authenticator.POST, own, undefined),
      () => post(passkeyOptions.POST, own, undefined),
      () => post(recoveryCodes.POST, own, undefined),
      () => call(authenticator.DELETE, { as: own, method: 'DELETE' }),
      () =>
        call(myPassword.PUT, { as: own, method: 'PUT', json: { present: password, next: 'a drawer full of rain' } }),
    ]
    for (const door of doors) {
      const answer = await door()
      expect([answer.status, (answer.json as { error: { code: string } }).error.code]).toEqual([403, 'STEP_UP'])
    }
    expect((await call(cases.GET, { as: own })).status).toBe(200)
    expect((await post(secondStep.POST, own, { code: codeNow(seed) })).json).toEqual({ state: 'signed-in' })
    expect((await post(recoveryCodes.POST, own, undefined)).status).toBe(200)
  })

  it('leaves the last second factor where it is', async () => {
    const own = await signedIn(await giveApp({ userId, orgId }))
    expect((await call(authenticator.DELETE, { as: own, method: 'DELETE' })).status).toBe(409)
    expect(await database().totpSeed.count({ where: { userId } })).toBe(1)
  })

  it('lists one’s own sessions and ends all but the present one', async () => {
    const seed = await giveApp({ userId, orgId })
    const own = await signedIn(seed)
    const half = await afterPassword()
    const stranger = await aViewer()
    const listed = (await call(mySessions.GET, { as: own })).json as { sessions: { current: boolean }[] }
    expect(listed.sessions.map(({ current }) => current)).toEqual([false, true])
    expect((await call(mySessions.DELETE, { as: own, method: 'DELETE' })).json).toEqual({ ended: 1 })
    expect((await call(session.GET, { as: half })).status).toBe(401)
    expect((await call(session.GET, { as: own })).status).toBe(200)
    expect((await call(session.GET, { as: stranger })).status).toBe(200)
  })
})

describe('S09 every other session ends', () => {
  it('when the password changes; the old one opens nothing, and nobody else is touched', async () => {
    const seed = await giveApp({ userId, orgId })
    const stolen = await signedIn(seed)
    await database().totpSeed.updateMany({ where: { userId }, data: { lastStep: 0 } })
    const own = await signedIn(seed)
    const stranger = await aViewer()
    const theirs = await aCase(stranger)
    const next = 'a drawer full of slow rain'
    const change = (present: string, to: string) =>
      call(myPassword.PUT, { as: own, method: 'PUT', json: { present, next: to } })
    expect((await change('not this one at all', next)).status).toBe(401)
    expect((await change(password, 'Imke Sandvoort')).status).toBe(400)
    expect((await call(session.GET, { as: stolen })).status).toBe(200)
    expect((await change(password, next)).status).toBe(204)
    expect((await call(session.GET, { as: stolen })).status).toBe(401)
    expect((await call(cases.GET, { as: stolen })).status).toBe(401)
    expect((await call(cases.GET, { as: own })).status).toBe(200)
    expect((await call(aCaseRoute.GET, { as: stranger, params: { id: theirs } })).status).toBe(200)
    expect((await post(session.POST, undefined, { email, password })).status).toBe(401)
    expect((await post(session.POST, undefined, { email, password: next })).status).toBe(200)
  })

  it('when the second factor changes', async () => {
    const seed = await giveApp({ userId, orgId })
    const stolen = await signedIn(seed)
    await database().totpSeed.updateMany({ where: { userId }, data: { lastStep: 0 } })
    const own = await signedIn(seed)
    const { secret } = (await post(authenticator.POST, own, undefined)).json as { secret: string }
    const put = await call(authenticator.PUT, { as: own, method: 'PUT', json: { code: codeNow(secret) } })
    expect(put.status).toBe(200)
    expect((await call(session.GET, { as: stolen })).status).toBe(401)
    expect((await call(session.GET, { as: own })).status).toBe(200)
    // The app from before is out of use.
    expect((await post(session.POST, undefined, { email, password, code: codeNow(seed, 1) })).status).toBe(401)
  })
})

describe('S12 a button for what is dangerous', () => {
  it('leads to where fresh proof is given and back, and does nothing before', async () => {
    const admin = await aViewer()
    const invite = () => {
      const visitor = new Visitor({ origin: environment().APP_ORIGIN, [requestedPathHeader]: '/people' })
      return encodeSession(admin.sid).then((value) => {
        visitor.cookies.set(sessionCookieName, { value, options: {} })
        return visitor.visit(() => inviteAction({ idempotencyKey: 'once', roles: ['expert'] }))
      })
    }
    environment().CLOCK_OFFSET_S = 10 * 60 + 2
    await expect(invite()).rejects.toMatchObject({
      digest: expect.stringContaining(';/account/prove?from=%2Fpeople;'),
    })
    expect(await database().invitation.count({ where: { orgId: admin.orgId } })).toBe(0)
    environment().CLOCK_OFFSET_S = 0
    expect(await invite()).toMatchObject({ ok: true })
  })
})
