import 'server-only'
import { etagOf } from '../if-match.ts'
import type { InputIssue } from '../input-issues.ts'
import { Refusal } from '../refusal.ts'

type Refused =
  | { ok: false; reason: 'not-found' }
  | { ok: false; reason: 'stale'; version: number }
  | { ok: false; reason: 'invalid'; issues: InputIssue[] }

/** How a route tells what an operation on a case refused. */
export function refusalOf(refused: Refused): Refusal {
  switch (refused.reason) {
    case 'not-found':
      return new Refusal('NOT_FOUND')
    case 'stale':
      return new Refusal('STALE', { headers: { ETag: etagOf(refused.version) } })
    case 'invalid':
      return new Refusal('INVALID', { issues: refused.issues })
  }
}

/** A version after a change, in body and `ETag`. */
export const changed = (body: { version: number; id?: string }, status = 200): Response =>
  Response.json(body, { status, headers: { ETag: etagOf(body.version) } })
