import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '#tests/support/raw-http'
import '../../scripts/start/guard-every-answer.ts'

let answerWith: (request: IncomingMessage, response: ServerResponse) => void
const server = createServer((request, response) => answerWith(request, response))
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())
afterEach(() => {
  delete process.env.APP_ORIGIN
})

const get = (headers: Record<string, string> = {}) =>
  ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { target: '/cases?from=x', headers })

describe('an answer', () => {
  it('S45 cannot do without the headers, nor with weaker ones', async () => {
    answerWith = (_request, response) => {
      response.setHeader('Referrer-Policy', 'unsafe-url')
      response.writeHead(200, { 'X-Content-Type-Options': 'none' }).end('x')
    }
    const { headers } = await get()
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self' 'nonce-/)
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cache-control']).toBe('no-store')
  })

  it('S45 keeps a stricter policy of its own beside the common one', async () => {
    answerWith = (_request, response) => {
      response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox").end('x')
    }
    const policies = async () => String((await get()).headers['content-security-policy'])
    expect(await policies()).toMatch(/frame-ancestors 'none', default-src 'none'; sandbox$/)
    answerWith = (_request, response) => {
      response.appendHeader('Content-Security-Policy', ["default-src 'none'; sandbox"]).end('x')
    }
    expect(await policies()).toMatch(/frame-ancestors 'none', default-src 'none'; sandbox$/)
  })

  it('S45 may be kept only where it says so and is no failure', async () => {
    const kept = 'public, max-age=31536000, immutable'
    for (const [status, expected] of [
      [200, kept],
      [404, 'no-store'],
      [500, 'no-store'],
    ] as const) {
      answerWith = (_request, response) => {
        response.statusCode = status
        response.setHeader('Cache-Control', kept).end('x')
      }
      expect((await get()).headers['cache-control']).toBe(expected)
    }
  })

  it('S45 binds the browser to TLS where the application is reached by it, and only there', async () => {
    answerWith = (_request, response) => response.end('x')
    process.env.APP_ORIGIN = 'http://127.0.0.1:3000'
    expect((await get()).headers).not.toHaveProperty('strict-transport-security')
    process.env.APP_ORIGIN = 'https://cases.example.org'
    expect((await get()).headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
  })
})

describe('a request', () => {
  it('tells the renderer the nonce of its own answer, never one that a client chose, and each time another', async () => {
    const told: unknown[] = []
    answerWith = (request, response) => {
      told.push(request.headers['content-security-policy'])
      response.end('x')
    }
    const forged = { 'content-security-policy': "script-src 'nonce-known'" }
    const answers = [await get(forged), await get(forged)]
    expect(told).toEqual(answers.map(({ headers }) => headers['content-security-policy']))
    expect(new Set(told).size).toBe(2)
    expect(String(told)).not.toContain('known')
  })

  it('tells the way back as it was asked for, never as a client says', async () => {
    answerWith = (request, response) => response.end(request.headers['x-article-three-path'])
    expect((await get({ 'x-article-three-path': '/elsewhere' })).body.toString()).toBe('/cases?from=x')
  })
})
