import 'server-only'
import { etagOf } from '../if-match.ts'
import type { InputIssue } from '../input-issues.ts'
import { Refusal } from '../refusal.ts'
import { type Unreadable, unreadableMessage } from './unreadable-facts.ts'

type Refused =
  | { ok: false; reason: 'not-found' | 'key-reused' | 'second-person' | 'held' | 'not-held' }
  | { ok: false; reason: 'stale'; version: number }
  | { ok: false; reason: 'invalid'; issues: InputIssue[] }
  | Unreadable

/** A case under legal hold is not erased. */
export const heldMessage = 'This case is under legal hold, so it is kept. Lift the hold first. Nothing was erased.'

/** How a route tells what an operation on a case refused. */
export function refusalOf(refused: Refused): Refusal {
  switch (refused.reason) {
    case 'not-found':
      return new Refusal('NOT_FOUND')
    case 'key-reused':
      return new Refusal('KEY_REUSED')
    case 'second-person':
      return new Refusal('SECOND_PERSON')
    case 'held':
      return new Refusal('CONFLICT', { message: heldMessage })
    case 'not-held':
      return new Refusal('CONFLICT', { message: 'This case is not under legal hold. Nothing was changed.' })
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
