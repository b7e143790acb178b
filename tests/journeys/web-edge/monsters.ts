import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ask, eachOf, type RawRequest } from '#tests/support/raw-http'
import type { WebEdge } from '#tests/support/web-edge'

/** Ids of server actions as a client has them, and some that are none. */
const actionIds = () => [
  '__proto__',
  '../../../package.json',
  '0'.repeat(42),
  'f'.repeat(40),
  ...Object.keys(
    (JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as { node: object }).node,
  ),
]

/** Values in the language in which React's server is spoken to, that name what is not there or go where they must not. */
const flights = [
  '["$K1"]',
  '["$F1"]',
  '["$@0"]',
  '["$B9999"]',
  '["$Q1","$W2","$i3"]',
  '["$1:__proto__:then"]',
  '[{"then":"$1:constructor:constructor","value":"$0"}]',
  '["$D-1"]',
  '["$n99999999999999999999"]',
  '["$undefined","$Infinity","$-0","$NaN"]',
  '["$S__proto__"]',
  '["$T1"]',
  '{"0":',
  '[[[[',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `[${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}]`,
  `["${'x'.repeat(500_000)}"]`,
  '\u0000\u0001\u0002',
  '',
]

const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

function forms(value: string, id: string): string[] {
  return [
    `${part('0', value)}${part('1', '"$0"')}--x--\r\n`,
    `${part('1_$ACTION_REF_1', '')}${part('$ACTION_REF_1', '')}${part('$ACTION_1:0', `{"id":"${id}","bound":"$@1"}`)}${part('$ACTION_1:1', value)}--x--\r\n`,
    `${part(`$ACTION_ID_${id}`, value)}`,
    `--y\r\n${value}`,
    `--x\r\nContent-Disposition: form-data; name="0"; filename="${'../'.repeat(20)}x"\r\n\r\n${value}`,
  ]
}

function monsters(): RawRequest[] {
  const ids = actionIds()
  return flights.flatMap((value, at) => {
    const id = ids[at % ids.length] ?? ''
    const post = (target: string, type: string, body: string, headers = {}): RawRequest => ({
      method: 'POST',
      target,
      body,
      headers: { 'content-type': type, ...headers },
    })
    return [
      // Each id comes to one page or another.
      ...['/', '/sign-in', '/cases', '/verify'].map((page, place) =>
        post(page, 'text/plain;charset=UTF-8', value, { 'next-action': ids[(at * 4 + place) % ids.length] ?? '' }),
      ),
      ...forms(value, id).flatMap((form) => [
        post('/sign-in', 'multipart/form-data; boundary=x', form, { 'next-action': id }),
        post('/cases', 'multipart/form-data; boundary=x', form),
      ]),
      post(
        '/sign-in',
        'application/x-www-form-urlencoded',
        `${encodeURIComponent(value.slice(0, 5_000))}=1&`.repeat(20),
      ),
      post('/api/cases', 'application/json', value),
      post('/api/auth/callback/credentials', 'application/x-www-form-urlencoded', value),
    ]
  })
}

export function protocolMonsters(edge: () => WebEdge): void {
  it('S49 answers every monstrous body, tells nothing of its inside, and stays alive', async () => {
    const { origin, cookie, application } = edge()
    let said = ''
    for (const stream of [application.process.stdout, application.process.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString()
      })
    const asked = monsters()
    expect(asked.length).toBeGreaterThan(300)
    const talkative: string[] = []
    await eachOf(asked, 6, async (request) => {
      const { body } = await ask(origin, { ...request, headers: { cookie, origin, ...request.headers } })
      const inside = /\n\s+at .+:\d+|node_modules|\.next\/|\/scripts\/|Error: [^<]/.exec(body.toString())
      if (inside) talkative.push(`${request.target} ${request.body?.slice(0, 60)}: ${inside[0]}`)
    })
    expect(talkative).toEqual([])
    expect((await ask(origin, { target: '/api/health' })).status).toBe(200)
    expect(said).not.toContain('ended by itself')
  })
}
