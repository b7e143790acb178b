import { describe, expect, it } from 'vitest'
import { auditHead } from '#lib/server/audit/audit-head'
import { environment } from '#lib/server/environment'
import { call } from '#tests/support/call-route'
import { aViewer } from '#tests/support/people'
import { GET, POST } from '../../../app/api/auth/[...nextauth]/route.ts'
import * as health from '../../../app/api/health/route.ts'
import * as sessions from '../../../app/api/me/sessions/route.ts'
import * as session from '../../../app/api/session/route.ts'
import * as schema from '../../../app/schema/case-1.json/route.ts'

describe('the route of next-auth', () => {
  it.each([
    ['GET', ['callback', 'credentials']],
    ['GET', ['callback', 'google']],
    ['GET', ['verify-request']],
    ['GET', ['_log']],
    ['POST', ['session']],
    ['POST', ['signin', 'credentials']],
    ['POST', ['_log']],
  ])('has no %s %j', async (method, nextauth) => {
    const answer = await call(method === 'GET' ? GET : POST, { method, params: { nextauth } })
    expect(answer.status).toBe(404)
  })

  it('S23 takes no sign-in and no sign-out from another site', async () => {
    for (const nextauth of [['callback', 'credentials'], ['signout']]) {
      const answer = await call(POST, {
        method: 'POST',
        params: { nextauth },
        body: new URLSearchParams({ email: 'imke@example.org', password: 'x' }),
        headers: { origin: 'https://evil.example' },
      })
      expect(answer.status).toBe(403)
    }
  })
})

describe('the own session', () => {
  it('S08 is told, and ended by DELETE at once', async () => {
    const viewer = await aViewer('Imke Sandvoort')
    expect((await call(session.GET, { as: viewer })).json).toEqual({
      state: 'signed-in',
      user: { id: viewer.userId, name: 'Imke Sandvoort', roles: ['admin', 'lawyer'] },
      organisation: { id: viewer.orgId },
      session: { id: viewer.sessionId },
      fresh: true,
    })
    const ended = await call(session.DELETE, { as: viewer, method: 'DELETE' })
    expect(ended.status).toBe(204)
    expect(ended.headers.get('clear-site-data')).toBe('"cache","cookies","storage"')
    expect((await call(session.GET, { as: viewer })).status).toBe(401)
    expect((await call(sessions.GET, { as: viewer })).status).toBe(401)
  })

  it('S13 may be ended twice, and by nobody: the browser forgets all the same', async () => {
    const again = await call(session.DELETE, { method: 'DELETE' })
    expect([again.status, again.headers.get('clear-site-data')]).toEqual([204, '"cache","cookies","storage"'])
  })

  it('S23 is not ended from another site', async () => {
    const viewer = await aViewer()
    const forged = await call(session.DELETE, {
      as: viewer,
      method: 'DELETE',
      headers: { origin: 'https://evil.example' },
    })
    expect(forged.status).toBe(403)
    expect((await call(session.GET, { as: viewer })).status).toBe(200)
  })
})

describe('what anybody may ask', () => {
  it('is whether the application runs, on which law and library', async () => {
    const { json } = await call(health.GET)
    expect(json).toEqual({
      ok: true,
      durability: 'fsync',
      database: environment().DATABASE_URL ? 'postgresql' : 'embedded',
      schema: expect.stringMatching(/^\d{14}_/),
      ruleSet: { id: 'prc', version: expect.any(String), hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      library: { version: expect.any(String), hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      auditHead: await auditHead(),
    })
  })

  it('is the schema of the case file, which fits what the application itself takes', async () => {
    const { json, headers } = await call(schema.GET)
    expect(headers.get('content-type')).toBe('application/schema+json')
    const { enteredFactKeys } = await import('#lib/domain/facts/catalogue')
    expect(
      Object.keys((json as { properties: { facts: { properties: object } } }).properties.facts.properties).sort(),
    ).toEqual([...enteredFactKeys].sort())
  })
})
