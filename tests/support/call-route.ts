import { environment } from '#lib/server/environment'
import { encodeSession, sessionCookieName } from '#lib/server/identity/session-cookie'
import type { RouteHandler } from '#lib/server/secure-route'
import { Visitor } from './next-request.ts'

export interface Call {
  /** Who calls; nobody when left out. */
  as?: { sid: string } | undefined
  method?: string
  params?: Record<string, string | string[]>
  query?: Record<string, string>
  headers?: Record<string, string>
  /** Sent as JSON. */
  json?: unknown
  /** Sent as it is. */
  body?: BodyInit
}

/** Calls a route handler as Next would for a request from our own page. Needs the `next/headers` of tests/support/next-request.ts. */
export async function call(
  handler: RouteHandler,
  { as, method = 'GET', params = {}, query = {}, headers = {}, json, body }: Call = {},
) {
  const visitor = new Visitor()
  if (as) visitor.cookies.set(sessionCookieName, { value: await encodeSession(as.sid), options: {} })
  const sent = json === undefined ? body : JSON.stringify(json)
  const request = new Request(`${environment().APP_ORIGIN}/?${new URLSearchParams(query)}`, {
    method,
    headers: {
      origin: environment().APP_ORIGIN,
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(sent === undefined ? {} : { body: sent, duplex: 'half' }),
  } as RequestInit)
  for (const [name, value] of Object.entries(headers)) if (value === '') request.headers.delete(name)
  visitor.headers = request.headers
  const response = await visitor.visit(() => handler(request, { params: Promise.resolve(params) }))
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    text,
    json: isJson ? (JSON.parse(text) as unknown) : undefined,
    visitor,
  }
}
