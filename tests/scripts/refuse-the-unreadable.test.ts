import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
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
