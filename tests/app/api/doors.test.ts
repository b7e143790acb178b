import { beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { Action } from '#lib/domain/permissions'
import { readCase } from '#lib/server/cases/read-case'
import { database } from '#lib/server/database/client'
import { environment } from '#lib/server/environment'
import { encodeSession, sessionCookieName } from '#lib/server/identity/session-cookie'
import { Refusal } from '#lib/server/refusal'
import { ownPath } from '#lib/server/request-origin'
import { secureAction } from '#lib/server/secure-action'
import { secureRoute } from '#lib/server/secure-route'
import { withFreeMebibytes } from '#tests/support/a-disk'
import { call } from '#tests/support/call-route'
import { Visitor } from '#tests/support/next-request'
import { aViewer, missingId } from '#tests/support/people'

let viewer: Awaited<ReturnType<typeof aViewer>>
beforeAll(async () => {
  viewer = await aViewer()
})

describe('a route', () => {
  const handled = vi.fn(async ({ body }: { body: { text: string } }) => ({ got: body.text }))
  const route = secureRoute({ action: 'session.read', body: z.strictObject({ text: z.string() }), handler: handled })
  const post = (more: object) => call(route, { as: viewer, method: 'POST', json: { text: 'lantern' }, ...more })

  it.each([
    ['our own origin', {}, 200],
    ['no origin, and a browser that says same-origin', { origin: '', 'sec-fetch-site': 'same-origin' }, 200],
    [
      'a withheld origin, and a browser that says same-origin',
      { origin: 'null', 'sec-fetch-site': 'same-origin' },
      200,
    ],
    ['neither origin nor word of the browser', { origin: '' }, 403],
    ['a withheld origin', { origin: 'null' }, 403],
    ['a withheld origin of another site', { origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
    ['another origin', { origin: 'https://evil.example' }, 403],
    [
      'another origin that claims to be ours otherwise',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      403,
    ],
    ['another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a sister site', { origin: '', 'sec-fetch-site': 'same-site' }, 403],
    [
      'a forged forwarding',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', host: 'evil.example' },
      403,
    ],
  ])('takes a change or refuses it: %s', async (_what, headers, status) => {
    handled.mockClear()
    const answer = await post({ headers })
    expect(answer.status).toBe(status)
    expect(handled).toHaveBeenCalledTimes(status === 200 ? 1 : 0)
  })

  it('asks who is there, and does no work for nobody', async () => {
    handled.mockClear()
    const answer = await post({ as: undefined })
    expect(answer.status).toBe(401)
    expect(answer.json).toMatchObject({ error: { code: 'SIGNED_OUT' } })
    expect(handled).not.toHaveBeenCalled()
  })

  it.each([
    ['a field that is missing', {}],
    ['a field more', { text: 'lantern', ownerId: 'x' }],
    ['another type', { text: { not: '' } }],
    ['a list', ['lantern']],
    ['NUL', { text: 'lan\u0000tern' }],
    ['half a character', { text: 'lan\ud800tern' }],
    ['NUL in a name', { text: 'lantern', 'a\u0000b': 1 }],
    ['nothing', null],
  ])('refuses %s with the path and without the value', async (_what, json) => {
    const answer = await post({ json })
    expect(answer.status).toBe(400)
    expect(Object.keys((answer.json as { error: object }).error)).toEqual(['code', 'message', 'requestId', 'issues'])
    expect(answer.text).not.toContain('lan')
  })

  it.each([
    ['no JSON', '{"text":', 400],
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 400],
    ['depth', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 400],
    ['a prototype', '{"text":"a","__proto__":{"admin":true}}', 400],
    ['1e400', '{"text":1e400}', 400],
    ['a key written twice', '{"text":"a","text":"b"}', 400],
  ])('is not brought down by a body with %s', async (_what, body, status) => {
    const answer = await post({ json: undefined, body, headers: { 'content-type': 'application/json' } })
    expect(answer.status).toBe(status)
  })

  it('says where a body stops being UTF-8, and reads one behind a byte order mark', async () => {
    const headers = { 'content-type': 'application/json' }
    const bytes = new Uint8Array([...new TextEncoder().encode('{"text":"'), 0xe9, 0x22, 0x7d])
    const refused = await post({ json: undefined, body: bytes, headers })
    expect(refused).toMatchObject({
      status: 400,
      json: { error: { issues: [{ path: '$', message: 'expected JSON in UTF-8, but byte 10 (line 1) is not' }] } },
    })
    expect((await post({ json: undefined, body: '\ufeff{"text":"a"}', headers })).status).toBe(200)
  })

  it('takes no form for JSON', async () => {
    const answer = await post({ json: undefined, body: '{"text":"a"}', headers: { 'content-type': 'text/plain' } })
    expect(answer.status).toBe(415)
  })

  it('S26 refuses a body that is too large, told or not, and never cuts it', async () => {
    const body = JSON.stringify({ text: 'a'.repeat(600 * 1024) })
    handled.mockClear()
    expect((await post({ json: undefined, body, headers: { 'content-type': 'application/json' } })).status).toBe(413)
    const chunks = new ReadableStream({
      start(controller) {
        for (let at = 0; at < body.length; at += 65_536)
          controller.enqueue(new TextEncoder().encode(body.slice(at, at + 65_536)))
        controller.close()
      },
    })
    expect(
      (await post({ json: undefined, body: chunks, headers: { 'content-type': 'application/json' } })).status,
    ).toBe(413)
    expect(
      (
        await post({
          json: undefined,
          body: '{"text":"a"}',
          headers: { 'content-type': 'application/json', 'content-length': '900' },
        })
      ).status,
    ).toBe(400)
    expect(handled).not.toHaveBeenCalled()
  })

  it('refuses a query that it does not know', async () => {
    expect((await post({ query: { admin: '1' } })).status).toBe(400)
  })

  it('S53 says when it is for want of room that nothing was saved', async () => {
    const spy = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const full = secureRoute({
      action: 'session.read',
      handler: () => database().$executeRaw`DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'disk_full'; END $$`,
    })
    const answer = await call(full, { as: viewer, method: 'POST' })
    spy.mockRestore()
    expect(answer.status).toBe(507)
    expect(answer.json).toMatchObject({ error: { code: 'NO_SPACE' } })
  })

  it('S53 takes nothing in on the last of the disk, and lets all else through', async () => {
    withFreeMebibytes(63)
    const statusOf = async (action: Action) =>
      (await call(secureRoute({ action, handler: async () => ({}) }), { as: viewer, method: 'POST' })).status
    const statuses = [await statusOf('copy.store'), await statusOf('facts.save'), await statusOf('case.read')]
    // What a server of its own stores is on another disk.
    expect(statuses).toEqual([507, environment().DATABASE_URL === null ? 507 : 200, 200])
  })

  it('S25 tells nothing of a fault but its number, and writes no content down', async () => {
    const written: string[] = []
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    const faulty = secureRoute({
      action: 'session.read',
      handler: async () => {
        throw new Error('CANARY-4471 at /home/someone')
      },
    })
    const answer = await call(faulty, { as: viewer })
    spy.mockRestore()
    expect(answer.status).toBe(500)
    const { error } = answer.json as unknown as { error: Record<string, string> }
    expect(Object.keys(error)).toEqual(['code', 'message', 'requestId'])
    expect(answer.text + written.join('')).not.toContain('CANARY-4471')
    expect(written.join('')).toContain(error.requestId)
  })

  it('is kept by no cache, whatever it answers', async () => {
    for (const answer of [await post({}), await post({ as: undefined }), await post({ json: {} })]) {
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })

  it('runs the operations it calls as the viewer it found', async () => {
    const reading = secureRoute({
      action: 'session.read',
      handler: async () => {
        const found = await readCase(missingId())
        return found.ok ? found : new Refusal('NOT_FOUND')
      },
    })
    expect((await call(reading, { as: viewer })).status).toBe(404)
  })

  it('does not let a public door into an operation', async () => {
    const open = secureRoute({ action: 'public', handler: () => readCase(missingId()) })
    expect((await call(open, { as: viewer })).status).toBe(401)
  })
})

describe('an action', () => {
  const action = secureAction({
    action: 'session.read',
    input: z.strictObject({ text: z.string() }),
    handler: async ({ viewer: { userId } }, { text }) => ({ ok: true as const, userId, text }),
  })
  async function act(input: never, headers: Record<string, string>, sid: string | null = viewer.sid) {
    const visitor = new Visitor(headers)
    if (sid) visitor.cookies.set(sessionCookieName, { value: await encodeSession(sid), options: {} })
    return visitor.visit(() => action(input))
  }
  const own = () => ({ origin: environment().APP_ORIGIN })
  const input = { text: 'lantern' } as never

  it('runs for a viewer on our own page', async () => {
    expect(await act(input, own())).toEqual({ ok: true, userId: viewer.userId, text: 'lantern' })
  })

  it('is refused without an origin, where Next itself would only warn', async () => {
    expect(await act(input, {})).toMatchObject({ ok: false, reason: 'wrong-origin' })
    expect(await act(input, { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' })).toMatchObject({
      reason: 'wrong-origin',
    })
  })

  it('is refused to nobody', async () => {
    expect(await act(input, own(), null)).toMatchObject({ ok: false, reason: 'signed-out' })
  })

  it('is refused what it did not ask for', async () => {
    expect(await act({ text: 'lantern', ownerId: 'x' } as never, own())).toMatchObject({ ok: false, reason: 'invalid' })
    expect(await act({ text: 'lan\u0000tern' } as never, own())).toMatchObject({
      ok: false,
      reason: 'invalid',
      issues: [{ path: 'text' }],
    })
  })
})

describe('S25 the way back after signing in', () => {
  it.each(['/cases', '/cases/1/facts?x=1', '/library/records/a%20b'])('may be %s', (path) => {
    expect(ownPath(path)).toBe(path)
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'javascript:alert(1)',
    'cases',
    '',
    '/x\\y',
    '/'.repeat(600),
    null,
    ['/cases'],
  ])('may not be %j', (path) => {
    expect(ownPath(path)).toBeNull()
  })
})
