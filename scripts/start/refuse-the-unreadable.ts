// Loaded before Next into the web process. Next cannot read some requests and answers them with a bare 500: TRACE,
// which the web platform forbids, and a path whose percent signs mean nothing. It also renders a page for whatever
// method is asked, sends a target that names another host back as a redirect there, and lets a request to leave HTTP
// hang. What Node itself cannot read it answers with a bare line. None of these comes from a browser that shows our
// pages, so they are refused here, in the form of every other refusal.
import { randomUUID } from 'node:crypto'
import { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

const pageMethods = ['GET', 'HEAD', 'POST']
const routeMethods = [...pageMethods, 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

interface Unreadable {
  status: 400 | 405 | 408 | 413 | 431
  code: 'INVALID' | 'WRONG_METHOD' | 'TOO_LARGE' | 'TOO_SLOW'
  message: string
  allow?: string
}

/** Why a request is refused before anything looks at it; null for one that Next can read. */
export function unreadable(method: string, target: string): Unreadable | null {
  const [path = ''] = target.split(/[?#]/)
  if (!path.startsWith('/') || !decodes(path))
    return { status: 400, code: 'INVALID', message: 'The address of the request cannot be read.' }
  const known = path.startsWith('/api/') ? routeMethods : pageMethods
  return known.includes(method)
    ? null
    : { status: 405, code: 'WRONG_METHOD', message: 'This cannot be done here.', allow: known.join(', ') }
}

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** The same for what was not even a request, by the code of Node's error. */
function unreadableBytes(code: unknown): Unreadable {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return { status: 431, code: 'TOO_LARGE', message: 'The headers of the request are too large.' }
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return { status: 413, code: 'TOO_LARGE', message: 'What was sent is larger than is accepted here.' }
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { status: 408, code: 'TOO_SLOW', message: 'The request did not arrive in time.' }
    default:
      return { status: 400, code: 'INVALID', message: 'The request cannot be read.' }
  }
}

function refuse(response: ServerResponse, { status, code, message, allow }: Unreadable): void {
  const body = JSON.stringify({ error: { code, message, requestId: randomUUID() } })
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    Connection: 'close',
    ...(allow === undefined ? {} : { Allow: allow }),
  })
  response.end(body)
}

/** The answer that was begun on a connection last. */
const begun = new WeakMap<Socket, ServerResponse>()

/** Refuses where there is a connection, in place of an answer of which nothing has been sent. */
function refuseOn(socket: Socket, request: IncomingMessage, reason: Unreadable): void {
  const open = begun.get(socket)
  if (open?.socket === socket) {
    if (open.headersSent) {
      socket.destroy()
      return
    }
    open.detachSocket(socket)
  }
  const response = new ServerResponse(request)
  response.assignSocket(socket)
  response.on('finish', () => socket.end())
  refuse(response, reason)
}

const emit = Server.prototype.emit

Server.prototype.emit = function refuseTheUnreadable(
  this: Server,
  event: string | symbol,
  ...args: unknown[]
): boolean {
  const [first, second] = args
  if (event === 'request' && first instanceof IncomingMessage && second instanceof ServerResponse) {
    begun.set(first.socket, second)
    const reason = unreadable(first.method ?? '', first.url ?? '')
    if (reason !== null) {
      refuse(second, reason)
      return true
    }
  }
  // Only the pages of `next dev` talk over a web socket.
  if (event === 'upgrade' && process.env.NODE_ENV !== 'development' && first instanceof IncomingMessage) {
    if (second instanceof Socket) refuseOn(second, first, unreadableBytes(null))
    return true
  }
  if (event === 'clientError' && first instanceof Error && second instanceof Socket) {
    if (second.writable) refuseOn(second, new IncomingMessage(second), unreadableBytes('code' in first && first.code))
    else second.destroy()
    return true
  }
  return Reflect.apply(emit, this, [event, ...args])
}
