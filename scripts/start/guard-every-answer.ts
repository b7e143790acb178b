// Loaded before Next into the web process. Whatever answers, and however it fails, the answer leaves with the headers
// of answer-headers.ts: they are written where the head of an answer is written. The nonce of the content policy goes
// to Next in the header where it looks for one. All this stands here and not in a proxy of Next's own, which does not
// see every request, is told apart by headers that anyone can send, and cuts long bodies without a word.
import { randomBytes } from 'node:crypto'
import { type IncomingMessage, Server, ServerResponse } from 'node:http'
import { contentPolicy, headersOfEveryAnswer } from './answer-headers.ts'

const development = process.env.NODE_ENV === 'development'
const nonces = new WeakMap<IncomingMessage, string>()

function nonceOf(request: IncomingMessage): string {
  const nonce = nonces.get(request) ?? randomBytes(16).toString('base64')
  nonces.set(request, nonce)
  return nonce
}

const emit = Server.prototype.emit

Server.prototype.emit = function tellTheRequest(this: Server, event: string | symbol, ...args: unknown[]): boolean {
  if (event === 'request') {
    const request = args[0] as IncomingMessage
    request.headers['content-security-policy'] = contentPolicy({ nonce: nonceOf(request), development })
    // The way back after signing in: `requestedPathHeader` of lib/server/identity/viewer.ts.
    request.headers['x-article-three-path'] = request.url
  }
  return Reflect.apply(emit, this, [event, ...args])
}

const writeHead = ServerResponse.prototype.writeHead

ServerResponse.prototype.writeHead = function writeGuardedHead(this: ServerResponse, ...args: unknown[]) {
  const origin = process.env.APP_ORIGIN ?? ''
  const guards = headersOfEveryAnswer({ nonce: nonceOf(this.req), origin, development })
  // A file to download has a policy of its own: a browser keeps to both.
  // Next adds the headers of a route to what is there, which makes a list of one.
  const stricter = [this.getHeader('Content-Security-Policy') ?? []].flat().map(String)
  for (const [name, value] of Object.entries(guards)) this.setHeader(name, value)
  for (const policy of stricter) this.appendHeader('Content-Security-Policy', policy)
  // A cache keeps what says that it may be kept: the files of the build, which hold nothing of anybody.
  if (!this.hasHeader('Cache-Control') || Number(args[0]) >= 400) this.setHeader('Cache-Control', 'no-store')
  return Reflect.apply(writeHead, this, args)
}
