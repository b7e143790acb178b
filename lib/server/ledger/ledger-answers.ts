import 'server-only'
import { etagOf } from '../if-match.ts'
import type { InputIssue } from '../input-issues.ts'
import { Refusal } from '../refusal.ts'

export type LedgerRefusal =
  | { ok: false; reason: 'not-found' | 'key-reused' }
  | { ok: false; reason: 'stale'; version: number }
  | { ok: false; reason: 'invalid'; issues: InputIssue[] }
  /** The state machine, or what is already written, says no: in words for whoever asked. */
  | { ok: false; reason: 'illegal'; message: string }

export type LedgerResult = { ok: true; id: string; version: number } | LedgerRefusal

/** How a route tells why something about a source or a claim was refused. */
export function refusalOfLedger(refused: LedgerRefusal): Refusal {
  switch (refused.reason) {
    case 'not-found':
      return new Refusal('NOT_FOUND')
    case 'key-reused':
      return new Refusal('KEY_REUSED')
    case 'stale':
      return new Refusal('STALE', { headers: { ETag: etagOf(refused.version) } })
    case 'invalid':
      return new Refusal('INVALID', { issues: refused.issues })
    case 'illegal':
      return new Refusal('CONFLICT', { message: `${refused.message} Nothing was changed.` })
  }
}

export const notFound = { ok: false, reason: 'not-found' } as const
export const illegal = (message: string) => ({ ok: false, reason: 'illegal', message }) as const
export const invalid = (path: string, message: string) => ({
  ok: false as const,
  reason: 'invalid' as const,
  issues: [{ path, message }],
})
