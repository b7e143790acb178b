import { expect, it } from 'vitest'
import { addressOf, appRoutes } from '#tests/support/app-routes'
import { ask, eachOf, type RawAnswer, type RawRequest } from '#tests/support/raw-http'
import { canaries, type WebEdge } from '#tests/support/web-edge'

/** Headers by which a framework may be told that somebody has looked already, or to answer in another form. */
const headerVariants: Record<string, string>[] = [
  ...['middleware', 'src/middleware', 'proxy', 'src/proxy', 'pages/_middleware'].map((name) => ({
    'x-middleware-subrequest': Array(5).fill(name).join(':'),
  })),
  { 'x-middleware-invoke': '1', 'x-middleware-next': '1' },
  { 'x-middleware-prefetch': '1' },
  { 'x-middleware-rewrite': '/' },
  { 'next-router-prefetch': '1', purpose: 'prefetch' },
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-segment-prefetch': '/_full' },
  { 'next-resume': '1' },
  { 'next-url': '/example' },
  { 'x-nextjs-data': '1' },
  {
    'x-matched-path': '/example',
    'x-invoke-path': '/example',
    'x-invoke-status': '200',
    'x-invoke-output': '/example',
  },
  { 'x-now-route-matches': '1=example' },
  { 'x-prerender-revalidate': 'x', 'x-prerender-bypass-mode': 'static' },
  {
    'x-forwarded-host': 'localhost',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': 'https',
    forwarded: 'for=127.0.0.1',
  },
  { 'x-original-url': '/example', 'x-rewrite-url': '/example' },
  { 'x-http-method-override': 'GET', 'x-http-method': 'GET' },
  { 'x-article-three-path': '/example', 'content-security-policy': "script-src 'nonce-known'" },
  { authorization: 'Bearer admin', cookie: '__Host-article-three.session=x; next-auth.session-token=x' },
]

const upgraded = (path: string) => path.replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())

/** Other ways to write an address, and neighbours of it that a framework may serve the same content from. */
const targetVariants: ((path: string, origin: string) => string)[] = [
  (path) => `${path}.rsc`,
  (path) => `${path}.json`,
  (path) => `${path}.html`,
  (path) => `${path}.segments/_tree.segment.rsc`,
  (path) => `/_next/data/build${path}.json`,
  (path) => `/_next${path}`,
  (path) => `/${path}`,
  (path) => `/.${path}`,
  (path) => `/%2e${path}`,
  (path) => `/x/..${path}`,
  (path) => `/x/%2e%2e${path}`,
  (path) => path.replaceAll('/', '%2f').replace('%2f', '/'),
  (path) => path.replaceAll('/', '\\').replace('\\', '/'),
  (path) => `${path}/`,
  (path) => `${path}//`,
  (path) => `${path}/.`,
  (path) => `${path}%00`,
  (path) => `${path}%20`,
  (path) => `${path};x=1`,
  (path) => `${path}?_rsc=1`,
  (path) => `${path}?nxtPcaseId=x&__nextLocale=en&nextInternalLocale=en`,
  upgraded,
  (path, origin) => `${origin}${path}`,
  (path) => `http://localhost${path}`,
]

const methods = ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY']

/** Every way of asking for an address that has let strangers in somewhere. */
function waysOfAsking(path: string, origin: string): RawRequest[] {
  return [
    { target: path },
    {
      target: '/',
      headers: { 'x-matched-path': path, 'x-invoke-path': path, 'x-invoke-output': path, 'x-rewrite-url': path },
    },
    {
      target: '/example',
      headers: { 'x-middleware-rewrite': path, 'x-original-url': path, 'next-url': path, rsc: '1' },
    },
    ...headerVariants.map((headers) => ({ target: path, headers })),
    ...targetVariants.map((target) => ({ target: target(path, origin) })),
    ...methods.map((method) => ({ target: path, method })),
    // Both at once, one of the one with one of the other, so that each takes part.
    ...targetVariants.map((target, at) => ({
      target: target(path, origin),
      headers: headerVariants[(at * 7) % headerVariants.length] ?? {},
    })),
  ]
}

const isCanary = (answer: RawAnswer) => canaries.some((canary) => answer.body.includes(canary))

export function frontDoor(edge: () => WebEdge): void {
  it('S15 shows a stranger nothing, on any page or route, in any of the ways that go round a front door', async () => {
    const { origin, cookie, caseId } = edge()
    // What must be protected is what shows a canary to the owner: a new page that does is among them by itself.
    const theirs: string[] = []
    await eachOf(appRoutes, 4, async (route) => {
      const path = addressOf(route, caseId)
      if (isCanary(await ask(origin, { target: path, headers: { cookie } }))) theirs.push(path)
    })
    expect(theirs).toEqual(
      expect.arrayContaining(['/cases', `/cases/${caseId}/facts`, '/api/cases', `/api/cases/${caseId}`]),
    )
    const asked = theirs.flatMap((path) => waysOfAsking(path, origin))
    const leaks: string[] = []
    const broken: string[] = []
    await eachOf(asked, 8, async (request) => {
      const answer = await ask(origin, request)
      const name = `${answer.status} ${request.method ?? 'GET'} ${request.target} ${JSON.stringify(request.headers ?? {})}`
      if (isCanary(answer)) leaks.push(name)
      if (answer.status >= 500) broken.push(name)
    })
    expect(asked.length).toBeGreaterThan(400)
    expect(leaks).toEqual([])
    expect(broken).toEqual([])
  })
}
