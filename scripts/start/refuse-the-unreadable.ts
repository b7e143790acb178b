// Loaded before Next into the web process. Next cannot read some requests and answers them with a bare 500: TRACE,
// which the web platform forbids, and a path whose percent signs mean nothing. It also renders a page for whatever
// method is asked, and sends a target that names another host back as a redirect there. None of these comes from a
// browser that shows our pages, so they are refused here, in the form of every other refusal.
import { randomUUID } from 'node:crypto'
import { type IncomingMessage, Server, type ServerResponse } from 'node:http'

const pageMethods = ['GET', 'HEAD', 'POST']
const routeMethods = [...pageMethods, 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

interface Unreadable {
  status: 400 | 405
  code: 'INVALID' | 'WRONG_METHOD'
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

function refuse(response: ServerResponse, { status, code, message, allow }: Unreadable): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
    ...(allow === undefined ? {} : { Allow: allow }),
  })
  response.end(JSON.stringify({ error: { code, message, requestId: randomUUID() } }))
}

const emit = Server.prototype.emit

Server.prototype.emit = function refuseTheUnreadable(
  this: Server,
  event: string | symbol,
  ...args: unknown[]
): boolean {
  if (event === 'request') {
    const [request, response] = args as [IncomingMessage, ServerResponse]
    const reason = unreadable(request.method ?? '', request.url ?? '')
    if (reason !== null) {
      refuse(response, reason)
      return true
    }
  }
  return Reflect.apply(emit, this, [event, ...args])
}
