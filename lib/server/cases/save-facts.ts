import 'server-only'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import type { InputIssue } from '../input-issues.ts'
import { recordedTransaction } from '../tenant.ts'
import { advanceCase } from './advance-case.ts'
import { changesFromFile } from './entries-from-file.ts'
import { holdCase } from './held-case.ts'
import { appendCaseEvent } from './record-case-event.ts'

export type SaveFactsResult =
  | { ok: true; version: number }
  | { ok: false; reason: 'stale'; version: number }
  | { ok: false; reason: 'invalid'; issues: InputIssue[] }
  | { ok: false; reason: 'not-found' }

/**
 * Saves several answers of one case together: all of them, or none.
 *
 * @param input.facts by fact key, written as in a case file; null takes an answer away
 * @param input.expectedVersion the version of the case that was read
 */
export async function saveFacts(input: {
  caseId: string
  facts: Readonly<Record<string, unknown>>
  expectedVersion: number
}): Promise<SaveFactsResult> {
  const viewer = await requireViewer()
  const { caseId, expectedVersion } = input
  const entries = changesFromFile(input.facts)
  const at = now()
  return recordedTransaction(viewer, async (tx): Promise<SaveFactsResult> => {
    const held = await holdCase(tx, viewer, caseId)
    if (!held) return { ok: false, reason: 'not-found' }
    if (!entries.ok) return { ok: false, reason: 'invalid', issues: entries.issues }
    if (held.version !== expectedVersion) return { ok: false, reason: 'stale', version: held.version }
    const version = await advanceCase(tx, viewer, held, at, { entries: entries.value })
    await appendCaseEvent(tx, viewer, 'facts.save', caseId)
    return { ok: true, version }
  })
}
