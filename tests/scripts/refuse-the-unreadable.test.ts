import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sendBytes } from '#tests/support/raw-http'
import '../../scripts/start/refuse-the-unreadable.ts'

const application = vi.fn((_request: IncomingMessage) => 'let through')
const server = createServer((asked, response) => response.end(application(asked)))

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())

async function ask(method: string, path: string) {
  application.mockClear()
  const { port } = server.address() as AddressInfo
  const asked = request({ host: '127.0.0.1', port, method, path, agent: false }).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) }
}

describe('a request that the application cannot read', () => {
  it.each([
    ['GET', '/'],
    ['HEAD', '/cases'],
    ['POST', '/sign-in'],
    ['GET', '/library?q=%ff%'],
    ['GET', '/library/records/%E4%B8%AD'],
    ['PATCH', '/api/cases/1'],
    ['DELETE', '/api/session'],
    ['OPTIONS', '/api/cases'],
  ])('leaves %s %s to the application', async (method, path) => {
    expect(await ask(method, path)).toMatchObject({ status: 200 })
    expect(application).toHaveBeenCalledOnce()
  })

  it.each([
    ['TRACE', '/', 405],
    ['TRACE', '/api/cases', 405],
    ['PROPFIND', '/api/cases', 405],
    ['PUT', '/cases', 405],
    ['DELETE', '/', 405],
    ['GET', '/%', 400],
    ['GET', '/cases/%ff/facts', 400],
    ['GET', '/api/cases/%c3%28', 400],
    ['GET', 'http://evil.example/cases', 400],
    ['OPTIONS', '*', 400],
  ])('answers %s %s with %i itself, and with nothing but a refusal', async (method, path, status) => {
    const answer = await ask(method, path)
    expect(application).not.toHaveBeenCalled()
    expect(answer.status).toBe(status)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(Object.keys(JSON.parse(answer.body).error)).toEqual(['code', 'message', 'requestId'])
    if (status === 405) expect(answer.headers.allow).toContain('GET, HEAD, POST')
  })
})

describe('bytes that are no request', () => {
  const ours = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400, 'INVALID'],
    [
      'a length and chunks at once',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
      'INVALID',
    ],
    ['headers of 64 KB', `GET / HTTP/1.1\r\nHost: x\r\nLarge: ${'x'.repeat(65_536)}\r\n\r\n`, 431, 'TOO_LARGE'],
    [
      'a way out of HTTP',
      'GET / HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n',
      400,
      'INVALID',
    ],
  ])('S25 are refused in the form of every other refusal: %s', async (_what, bytes, status, code) => {
    // Node hands over an upgrade only to a server that listens for one, as Next does.
    server.once('upgrade', (_request, socket) => socket.end('let through'))
    application.mockClear()
    const said = await sendBytes(ours(), bytes)
    expect(application).not.toHaveBeenCalled()
    expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(JSON.parse(said.slice(said.indexOf('{'))).error.code).toBe(code)
    server.removeAllListeners('upgrade')
  })
})
