import { readFileSync } from 'node:fs'
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

/** Every way of writing the address together with every header: more than four hundred for one page. */
const allPairs = (path: string, origin: string): RawRequest[] =>
  targetVariants.flatMap((target) => headerVariants.map((headers) => ({ target: target(path, origin), headers })))

const isCanary = (text: string) => canaries.some((canary) => text.includes(canary))

/** Sentences and headings of an answer, without scripts and marks. */
const wordsOf = (text: string): string[] =>
  text.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, '\n').match(/\p{L}[\p{L}\p{N} ,.’:;-]{14,}/gu) ?? []

/** Next sends whoever asks for a page in its own form on to an address with a mark; what stands there counts. */
async function askOn(origin: string, request: RawRequest): Promise<RawAnswer> {
  const answer = await ask(origin, request)
  const { location = '' } = answer.headers
  if (answer.status !== 307 || !location.includes('_rsc=')) return answer
  return ask(origin, { ...request, target: location.replace(origin, '') })
}

/** An address that is not for strangers, with words that only who may open it is shown. */
interface Closed {
  path: string
  words: string[]
}

/** What its owner is shown and a stranger who asks plainly is not: a new page or route is among them by itself. */
async function closedAddresses({ origin, cookie, caseId }: WebEdge): Promise<Closed[]> {
  const open: string[] = []
  const shown = new Map<string, string>()
  await eachOf(appRoutes, 4, async (route) => {
    const target = addressOf(route, caseId)
    const [theirs, nobodys] = [await ask(origin, { target, headers: { cookie } }), await ask(origin, { target })]
    open.push(nobodys.body.toString())
    if (theirs.status === 200 && nobodys.status !== 200) shown.set(target, theirs.body.toString())
  })
  const everybodys = open.join('\n')
  return [...shown].map(([path, text]) => {
    const own = [...new Set(wordsOf(text))]
      .filter((words) => !everybodys.includes(words) && !path.includes(words))
      .sort((a, b) => b.length - a.length)
    // What is too short for sentences is looked for as a whole.
    const words = own.length > 0 ? own.slice(0, 3) : [text.trim()]
    return { path, words: isCanary(text) ? [...canaries, ...words] : words }
  })
}

interface ActionManifest {
  node: Record<string, { exportedName: string; workers: Record<string, unknown> }>
}

export function frontDoor(edge: () => WebEdge): void {
  it('S15 shows a stranger nothing, on any page or route, in any of the ways that go round a front door', async () => {
    const { origin, caseId } = edge()
    const closed = await closedAddresses(edge())
    const paths = closed.map(({ path }) => path)
    const known = ['/cases', '/people', '/account', '/library', `/cases/${caseId}/facts`, '/api/cases', '/api/members']
    expect(paths).toEqual(expect.arrayContaining(known))
    expect(closed.filter(({ words }) => words.includes(''))).toEqual([])
    const asked = closed.flatMap(({ path, words }, place) =>
      [
        ...waysOfAsking(path, origin).filter((_, way) => isCanary(words.join()) || way % 4 === place % 4),
        ...(path.endsWith('/facts') && !path.startsWith('/api') ? allPairs(path, origin) : []),
      ].map((request) => ({ request, words })),
    )
    const leaks: string[] = []
    const broken: string[] = []
    await eachOf(asked, 8, async ({ request, words }) => {
      const answer = await askOn(origin, request)
      const name = `${answer.status} ${request.method ?? 'GET'} ${request.target} ${JSON.stringify(request.headers ?? {})}`
      const text = answer.body.toString()
      if (isCanary(text) || words.some((each) => text.includes(each))) leaks.push(name)
      if (answer.status >= 500) broken.push(name)
    })
    expect(asked.length).toBeGreaterThan(1_000)
    expect(leaks).toEqual([])
    expect(broken).toEqual([])
  })

  it('S17 runs no action for a stranger but those of coming in, whichever page it is sent to', async () => {
    const { origin, caseId } = edge()
    const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as ActionManifest
    const ran: string[] = []
    await eachOf(Object.entries(manifest.node), 4, async ([id, { exportedName, workers }]) => {
      // Where Next knows it, and where everybody may be.
      const [page = ''] = Object.keys(workers)
      const own = page.replace(/^app|\/page$/g, '').replace('[caseId]', caseId)
      for (const target of new Set([own.startsWith('/_') ? '/' : own, '/sign-in'])) {
        const headers = { origin, 'next-action': id, 'content-type': 'text/plain;charset=UTF-8' }
        const { status, body } = await ask(origin, { method: 'POST', target, headers, body: '[{}]' })
        const refused = status >= 300 || body.toString().includes('"reason":"signed-out"')
        if (!refused) ran.push(exportedName)
      }
    })
    expect([...new Set(ran)].sort()).toEqual(['acceptInvitationAction', 'createOwnerAction', 'signInAction'])
    expect(Object.keys(manifest.node).length).toBeGreaterThan(15)
  })
}
