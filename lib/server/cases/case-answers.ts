import 'server-only'
import { etagOf } from '../if-match.ts'
import type { InputIssue } from '../input-issues.ts'
import { Refusal } from '../refusal.ts'
import { type Unreadable, unreadableMessage } from './unreadable-facts.ts'

type Refused =
  | { ok: false; reason: 'not-found' | 'second-person' }
  | { ok: false; reason: 'stale'; version: number }
  | { ok: false; reason: 'invalid'; issues: InputIssue[] }
  | Unreadable

/** How a route tells what an operation on a case refused. */
export function refusalOf(refused: Refused): Refusal {
  switch (refused.reason) {
    case 'not-found':
      return new Refusal('NOT_FOUND')
    case 'second-person':
      return new Refusal('SECOND_PERSON')
    case 'stale':
      return new Refusal('STALE', { headers: { ETag: etagOf(refused.version) } })
    case 'invalid':
      return new Refusal('INVALID', { issues: refused.issues })
    case 'unreadable':
      return new Refusal('CONFLICT', {
        message: unreadableMessage,
        issues: refused.facts.map(({ factKey, problems }) => ({
          path: `facts.${factKey}`,
          message: problems.join('; '),
        })),
      })
  }
}

/** A version after a change, in body and `ETag`. */
export const changed = (body: { version: number; id?: string }, status = 200): Response =>
  Response.json(body, { status, headers: { ETag: etagOf(body.version) } })
