import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import '../../scripts/start/believe-the-socket.ts'

let seen: IncomingHttpHeaders
const server = createServer((asked, response) => {
  seen = asked.headers
  response.end()
}).on('upgrade', (asked: IncomingMessage, socket: Duplex) => {
  seen = asked.headers
  socket.destroy()
})

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())

async function sent(headers: Record<string, string>): Promise<IncomingHttpHeaders> {
  const { port } = server.address() as AddressInfo
  const asked = request({ host: '127.0.0.1', port, headers, agent: false }).end()
  await Promise.race([once(asked, 'response').then(([answer]) => answer.resume()), once(asked, 'error')]).catch(
    () => {},
  )
  return seen
}

describe('S03 where a request comes from', () => {
  const made = {
    'X-Forwarded-For': '203.0.113.7',
    'x-forwarded-host': 'evil.example',
    'X-FORWARDED-PROTO': 'https',
    'x-forwarded-port': '443',
    forwarded: 'for=203.0.113.7',
  }

  it.each([
    ['a page or an answer', {}],
    ['another protocol', { connection: 'upgrade', upgrade: 'websocket' }],
  ])('is what its socket says: nothing that it says of itself gets in, where it asks for %s', async (_what, asking) => {
    const headers = await sent({ ...made, ...asking, accept: 'text/html' })
    expect(Object.keys(headers).filter((name) => name.includes('forwarded'))).toEqual([])
    expect(headers.accept).toBe('text/html')
  })
})
