import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { addressOf, appRoutes } from '#tests/support/app-routes'
import { ask, eachOf, type RawAnswer, type RawRequest, sendBytes } from '#tests/support/raw-http'
import type { WebEdge } from '#tests/support/web-edge'

/** What an answer must say in its headers, whatever it is. */
const required: [name: string, value: RegExp][] = [
  ['content-security-policy', /(^|; )script-src 'self' 'nonce-[\w+/=]{22,}'(;|$)/],
  ['content-security-policy', /(^|; )default-src 'none'(;|$)/],
  ['content-security-policy', /(^|; )style-src 'self'(;|$)/],
  ['content-security-policy', /(^|; )object-src 'none'(;|$)/],
  ['content-security-policy', /(^|; )base-uri 'none'(;|$)/],
  ['content-security-policy', /(^|; )frame-ancestors 'none'(;|,|$)/],
  ['content-security-policy', /(^|; )form-action 'self'(;|$)/],
  ['content-security-policy', /^(?!.*(unsafe-inline|unsafe-eval|\*))/],
  ['x-content-type-options', /^nosniff$/],
  ['referrer-policy', /^no-referrer$/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^same-origin$/],
  ['permissions-policy', /camera=\(\).*geolocation=\(\).*microphone=\(\)/],
  ['cache-control', /no-store/],
]

function missingOf(answer: Pick<RawAnswer, 'headers'>, mayBeKept: boolean): string[] {
  const missing = required
    .filter(([name]) => !(mayBeKept && name === 'cache-control'))
    .filter(([name, value]) => !value.test(String(answer.headers[name] ?? '')))
    .map(([name, value]) => `${name} ${value.source}`)
  const tooMuch = Object.keys(answer.headers).filter((name) => /^(x-powered-by|server|access-control-.*)$/.test(name))
  return [...missing, ...tooMuch]
}

/** Scripts without the nonce of their answer, and styles and handlers that stand inside the HTML. */
function inlineIn(answer: RawAnswer): string[] {
  if (!String(answer.headers['content-type']).startsWith('text/html')) return []
  // Without what is quoted: a value may say anything.
  const html = answer.body.toString().replaceAll(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1')
  const [, nonce = 'none'] = /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy'])) ?? []
  const scripts = (html.match(/<script[^>]*>/g) ?? []).filter((tag) => !tag.includes(`nonce="${nonce}"`))
  return [...scripts, ...(html.replaceAll(/"[^"]*"/g, '').match(/<style|<[a-z][^<>]* (style|on[a-z]+)=/g) ?? [])]
}

const file = readdirSync('.next/static/chunks').find((name) => name.endsWith('.js')) ?? ''

export function everyAnswer(edge: () => WebEdge): void {
  it('S45 has the headers on every answer, and no script or style stands inside its HTML', async () => {
    const { origin, cookie, caseId } = edge()
    const addresses = appRoutes.map((route) => addressOf(route, caseId))
    const asked: RawRequest[] = [
      ...addresses.flatMap((target) => [{ target, headers: { cookie } }, { target }]),
      ...addresses.map((target) => ({ target, headers: { cookie, rsc: '1', 'next-router-prefetch': '1' } })),
      ...[
        '/no-such-page',
        '/api/no-such-route',
        '/_next/no-such-thing',
        '/_next/static/no-such-file.js',
        '/_next/image?url=%2Ficon.svg&w=64&q=75',
        `/_next/static/chunks/${file}`,
        '/icon.svg',
        '/_global-error',
        '/_not-found',
        '/cases/',
        '//cases',
        '/%',
        `/api/cases/${caseId}/export?format=csv`,
        `/api/cases/${caseId}/export?format=json`,
        '/api/search?q=torture&nothing=known',
      ].map((target) => ({ target, headers: { cookie } })),
      ...['TRACE', 'PUT', 'PROPFIND', 'HEAD', 'POST', 'OPTIONS'].map((method) => ({ target: '/cases', method })),
      { target: '/api/cases', method: 'POST', headers: { origin: 'https://evil.invalid' }, body: '{}' },
      { target: '/cases', headers: { expect: 'the-unexpected' } },
      { target: '/cases', headers: { upgrade: 'websocket', connection: 'upgrade' } },
      { target: '/cases', headers: { large: 'x'.repeat(64 * 1024) } },
    ]
    const wrong: string[] = []
    const statuses = new Set<number>()
    const nonces = new Set<string>()
    await eachOf(asked, 6, async (request) => {
      const answer = await ask(origin, request)
      const name = `${answer.status} ${request.method ?? 'GET'} ${request.target}`
      statuses.add(answer.status)
      nonces.add(String(answer.headers['content-security-policy']))
      // Files of the build, which hold nothing of anybody.
      const mayBeKept = answer.status === 200 && /^\/(_next\/static\/|icon)/.test(request.target)
      wrong.push(...[...missingOf(answer, mayBeKept), ...inlineIn(answer)].map((what) => `${name}: ${what}`))
    })
    expect(wrong).toEqual([])
    expect([...statuses].sort()).toEqual(
      expect.arrayContaining([200, 307, 308, 400, 401, 403, 404, 405, 417, 431, 500]),
    )
    expect(nonces.size).toBe(asked.length)
  })

  it.each([
    ['bytes that are no HTTP', 'hello\r\n\r\n', 400],
    [
      'a length and chunks at once',
      'POST /api/cases HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['two lengths', 'POST /api/cases HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd', 400],
    [
      'a chunk that is none',
      'POST /api/cases HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n',
      400,
    ],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ])('S25 S45 refuses %s, with the headers and with nothing of what is inside', async (_what, bytes, status) => {
    const said = await sendBytes(edge().origin, bytes)
    const [head = '', body = ''] = said.split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    const headers = Object.fromEntries(
      head
        .split('\r\n')
        .slice(1)
        .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
    )
    expect(missingOf({ headers }, false)).toEqual([])
    if (body.startsWith('{'))
      expect(Object.keys((JSON.parse(body) as { error: object }).error)).toEqual(['code', 'message', 'requestId'])
  })

  it('S25 leads nowhere else, whatever address is asked to lead back to', async () => {
    const { origin } = edge()
    for (const target of [
      '/api/auth/signin?callbackUrl=https://evil.invalid/',
      '/api/auth/signout?callbackUrl=//evil.invalid/',
      '/sign-in?from=//evil.invalid/',
      '//evil.invalid/%2e%2e',
      '/\\evil.invalid/',
      '/%5cevil.invalid/',
      '/cases//evil.invalid/',
    ]) {
      const { headers } = await ask(origin, {
        target,
        headers: { host: 'evil.invalid', 'x-forwarded-host': 'evil.invalid' },
      })
      const to = new URL(String(headers.location ?? '/'), origin)
      expect(`${target} ${to.origin}`).toBe(`${target} ${origin}`)
    }
  })

  it('S24 asks for no address, whatever it is sent: the image optimiser, hosts, targets, what stands in a document', async () => {
    const { origin, cookie } = edge()
    const heard: string[] = []
    const elsewhere = createServer((request, response) => {
      heard.push(`${request.method} ${request.url}`)
      response.end()
    }).listen(0, '127.0.0.1')
    await once(elsewhere, 'listening')
    const foreign = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
    const { host } = new URL(foreign)
    for (const url of [`${foreign}/1.png`, `//${host}/2.png`, `/\\${host}/3.png`, `${foreign}@127.0.0.1/4.png`]) {
      const target = `/_next/image?url=${encodeURIComponent(url)}&w=64&q=75`
      expect([400, 404]).toContain((await ask(origin, { target, headers: { cookie } })).status)
    }
    const upgrade = { upgrade: 'websocket', connection: 'upgrade' }
    const forwarded = { host, 'x-forwarded-host': host, 'x-forwarded-proto': 'http', 'x-matched-path': foreign }
    for (const [target, headers] of [
      [`${foreign}/5`, {}],
      [`${foreign}/6`, upgrade],
      ['/cases', { ...forwarded, ...upgrade }],
      ['/cases', { ...forwarded, rsc: '1', 'next-url': foreign }],
      [`/sign-in?from=${foreign}/7`, forwarded],
      [`/api/auth/signin?callbackUrl=${foreign}/8`, forwarded],
    ] as const)
      await ask(origin, { target, headers: { cookie, ...headers } })
    const where = `${foreign}/9 <img src="${foreign}/10"> #image("${foreign}/11") INCLUDEPICTURE "${foreign}/12"`
    const facts = { 'proceedings.heldNow': { value: true, says: 'document', where } }
    const made = await fetch(`${origin}/api/cases`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body: JSON.stringify({ reference: `${foreign}/13`, requestingState: 'CN', requestedState: 'BE', facts }),
    })
    const { id } = (await made.json()) as { id: string }
    for (const format of ['pdf', 'docx'])
      expect(
        (await ask(origin, { target: `/api/cases/${id}/export?format=${format}`, headers: { cookie } })).status,
      ).toBe(200)
    expect(heard).toEqual([])
    elsewhere.close()
  })

  it('S26 takes 11 MB whole or refuses them, on every route', async () => {
    const { origin, cookie, caseId } = edge()
    const body = randomBytes(11 * 1024 * 1024)
    const kept: string[] = []
    const asked = appRoutes.filter(({ kind, pattern }) => kind === 'route' || pattern === '/sign-in')
    await eachOf(asked, 2, async (route) => {
      const target = addressOf(route, caseId)
      const { status } = await ask(origin, {
        method: 'POST',
        target,
        headers: { cookie, origin, 'content-type': 'application/json', 'if-match': '"1"' },
        body,
      })
      if (route.kind === 'route' && status > 0 && status < 400) kept.push(`${status} ${target}`)
    })
    expect(kept).toEqual([])
    const sent = await ask(origin, { method: 'POST', target: '/api/verify', headers: { cookie, origin }, body })
    expect(sent.status).toBe(413)
  })
}
