import 'server-only'
import type { FactEntry } from '#lib/domain/assertion'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import type { InputIssue } from '../input-issues.ts'
import { recordedTransaction } from '../tenant.ts'
import { advanceCase } from './advance-case.ts'
import { readEntry } from './case-detail.ts'
import { checkEntry } from './case-input.ts'
import { holdCase } from './held-case.ts'
import { appendCaseEvent } from './record-case-event.ts'

export type SaveFactResult =
  | { ok: true; version: number; caseVersion: number; savedAt: string }
  | { ok: false; reason: 'stale'; current: { entry: FactEntry; version: number; savedAt: string } | null }
  | { ok: false; reason: 'invalid'; issues: InputIssue[] }
  | { ok: false; reason: 'not-found' }

/** Overwriting it unseen would lose what somebody put on file. */
const takeItOffFirst = 'what is on file about this can no longer be read: take it off the file first'

/**
 * Saves one answer of one case, or takes it away. Safe against two editors: whoever read an older
 * version is told what is on file now, and nothing is overwritten.
 *
 * @param input.entry a `FactEntry`, checked against the declaration of the fact; null takes it away
 * @param input.expectedVersion the version of the fact that the editor saw; 0 where there was none
 */
export async function saveFact(input: {
  caseId: string
  factKey: string
  entry: unknown
  expectedVersion: number
}): Promise<SaveFactResult> {
  const viewer = await requireViewer()
  const { caseId, factKey, entry, expectedVersion } = input
  const checked = checkEntry(factKey, entry, 'entry')
  const at = now()
  return recordedTransaction(viewer, async (tx): Promise<SaveFactResult> => {
    // Recorded changes follow one another, so what is read here cannot change before it is written.
    const held = await holdCase(tx, viewer, caseId)
    if (!held) return { ok: false, reason: 'not-found' }
    if (!checked.ok) return { ok: false, reason: 'invalid', issues: checked.issues }
    const { key } = checked.value
    const onFile = held.content.facts[key] ?? null
    if ((onFile?.version ?? 0) !== expectedVersion) {
      const read = onFile && readEntry(key, onFile.entry)
      if (read && !read.ok)
        return { ok: false, reason: 'invalid', issues: [{ path: 'entry', message: takeItOffFirst }] }
      const current = onFile &&
        read && {
          entry: read.entry,
          version: onFile.version,
          savedAt: onFile.updatedAt,
        }
      return { ok: false, reason: 'stale', current }
    }
    const caseVersion = await advanceCase(tx, viewer, held, at, { entries: [checked.value] })
    await appendCaseEvent(tx, viewer, 'facts.save', caseId)
    return { ok: true, version: checked.value.entry === null ? 0 : caseVersion, caseVersion, savedAt: at.toISOString() }
  })
}
