import { readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { headersFor, sha256Of } from '#tests/support/a-copy'
import type { WebEdge } from '#tests/support/web-edge'

/** Over the network, through the process that may write in one folder alone. */
export function storedCopies(edge: () => WebEdge): void {
  const filesIn = (folder: string) => readdirSync(join(edge().dataDir, 'copies', folder)).sort()
  const send = (bytes: Buffer, headers: Record<string, string> = {}) =>
    fetch(`${edge().origin}/api/copies`, {
      method: 'POST',
      headers: {
        cookie: edge().cookie,
        origin: edge().origin,
        ...headersFor(bytes, { fileName: 'words.txt' }),
        ...headers,
      },
      body: new Uint8Array(bytes),
    })

  /** Announces a body and sends some of it, then closes. */
  async function cutAt(bytes: Buffer, at: number): Promise<void> {
    const { origin, cookie } = edge()
    const { hostname, port, host } = new URL(origin)
    const headers = {
      host,
      cookie,
      origin,
      ...headersFor(bytes, { fileName: 'words.txt' }),
      'content-length': bytes.length,
    }
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {})
    socket.write(`POST /api/copies HTTP/1.1\r\n${head.join('')}\r\n`)
    await new Promise<void>((resolve) => socket.write(bytes.subarray(0, at), () => resolve()))
    socket.destroy()
  }

  it('S26 a file of 11 MB is stored and comes back whole; what is cut, changed or packed leaves nothing', async () => {
    const { origin, cookie } = edge()
    const bytes = Buffer.alloc(11 * 1024 * 1024, 'some words of a witness. ')
    const answer = await send(bytes)
    expect(answer.status).toBe(201)
    const { copy } = (await answer.json()) as { copy: { id: string; sha256: string } }
    expect(copy.sha256).toBe(sha256Of(bytes))
    const content = await fetch(`${origin}/api/copies/${copy.id}/content`, { headers: { cookie } })
    expect(sha256Of(new Uint8Array(await content.arrayBuffer()))).toBe(copy.sha256)
    expect(content.headers.get('content-security-policy')).toMatch(/, default-src 'none'; sandbox$/)
    expect(content.headers.get('cross-origin-resource-policy')).toBe('same-origin')

    expect((await send(bytes, { 'content-encoding': 'gzip' })).status).toBe(415)
    expect((await send(bytes, { 'x-copy-sha256': sha256Of(Buffer.from('x')) })).status).toBe(400)
    for (const at of [0, 1, 65_536, 1_000_000, bytes.length - 1]) await cutAt(bytes, at)
    for (let tries = 0; filesIn('incoming').length > 0 && tries < 100; tries += 1) await wait(50)
    expect(filesIn('incoming')).toEqual([])
    expect(filesIn('.').filter((name) => name !== 'incoming')).toEqual([copy.id])
  })
}
