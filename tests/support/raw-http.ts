import { once } from 'node:events'
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { buffer, text } from 'node:stream/consumers'

export interface RawRequest {
  method?: string
  /** Sent as it stands, which a browser would not do. */
  target: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

export interface RawAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/**
 * One request on a connection of its own, with nothing made better on its way. Status 0 where the connection is closed
 * while the body is still being sent.
 *
 * @throws Error where no answer comes.
 */
export async function ask(
  origin: string,
  { method = 'GET', target, headers = {}, body }: RawRequest,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin)
  // As a browser does: where the connection is to end with the answer, an early refusal may be lost in the closing.
  const own: Record<string, string | number> =
    body === undefined ? {} : { 'content-length': Buffer.byteLength(body), connection: 'keep-alive' }
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path: target, headers: { ...own, ...headers }, agent: false })
    asked.setTimeout(60_000, () => asked.destroy(new Error(`${method} ${target} was not answered`)))
    asked.on('response', (answer: IncomingMessage) => {
      const { statusCode: status = 0, headers: said } = answer
      buffer(answer).then((bytes) => resolve({ status, headers: said, body: bytes }), reject)
    })
    asked.on('error', (error) => {
      const closed = 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET')
      if (body !== undefined && closed) resolve({ status: 0, headers: {}, body: Buffer.of() })
      else reject(error)
    })
    asked.end(body)
  })
}

/** Bytes that need not be HTTP, and all that comes back until the connection ends. */
export async function sendBytes(origin: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.write(bytes)
  return text(socket)
}

/** The work for every item, so many at a time. */
export async function eachOf<Item>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<void>) {
  const waiting = [...items]
  const run = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, run))
}
