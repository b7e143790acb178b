/** How a door of ours answers a page: what it has, or why not, field by field where it can. */
export type Answer<Body> =
  | { ok: true; body: Body }
  | { ok: false; code: string; message: string; issues: readonly { path: string; message: string }[] }

interface Refused {
  error: { code: string; message: string; issues?: readonly { path: string; message: string }[] }
}

const noAnswer = {
  ok: false,
  code: 'NO_ANSWER',
  message: 'The application did not answer. Check that it is running; what you typed is still here.',
  issues: [],
} as const

/**
 * Asks a route of this application. Where it wants fresh proof, the page leaves to give it and comes back. Bytes are sent
 * as they are, anything else as JSON.
 *
 * @param version what was read, where a change is made against it
 * @param key under which something is made once, however often it is sent
 */
export async function askServer<Body>(
  path: string,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  body?: unknown,
  version?: number,
  key?: string,
): Promise<Answer<Body>> {
  const answer = await fetchFrom(path, method, body, version, key)
  if (!answer.ok) return answer
  return { ok: true, body: (answer.body.status === 204 ? undefined : await answer.body.json()) as Body }
}

/** The same, for an answer that is a file. */
export async function fetchFrom(
  path: string,
  method: string,
  body?: unknown,
  version?: number,
  key?: string,
): Promise<Answer<Response>> {
  const headers = {
    ...(body === undefined || body instanceof Uint8Array ? {} : { 'content-type': 'application/json' }),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
  }
  // A copy, whose buffer is nobody else's.
  const bytes = body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)
  const sent = body === undefined ? {} : { body: bytes }
  try {
    const response = await fetch(path, { method, headers, ...sent })
    if (response.ok) return { ok: true, body: response }
    const { code, message, issues = [] } = ((await response.json()) as Refused).error
    if (code === 'STEP_UP')
      window.location.assign(`/account/prove?from=${encodeURIComponent(window.location.pathname)}`)
    return { ok: false, code, message, issues }
  } catch {
    return noAnswer
  }
}
