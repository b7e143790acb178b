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

/** Asks a route of this application. Where it wants fresh proof, the page leaves to give it and comes back. */
export async function askServer<Body>(
  path: string,
  method: 'POST' | 'PUT' | 'DELETE',
  body?: unknown,
): Promise<Answer<Body>> {
  const json = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  try {
    const response = await fetch(path, { method, ...json })
    if (response.status === 204) return { ok: true, body: undefined as Body }
    const answer = (await response.json()) as Body & Refused
    if (response.ok) return { ok: true, body: answer }
    const { code, message, issues = [] } = answer.error
    if (code === 'STEP_UP')
      window.location.assign(`/account/prove?from=${encodeURIComponent(window.location.pathname)}`)
    return { ok: false, code, message, issues }
  } catch {
    return noAnswer
  }
}
