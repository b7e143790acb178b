import 'server-only'
import { recordedTransaction } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import type { InputIssue } from '../input-issues.ts'
import { checkEntries, checkHead } from './case-input.ts'
import { appendCaseEvent } from './record-case-event.ts'
import { writeFacts } from './write-facts.ts'

/** Opens a case of the viewer's own, with the first answers if there are any. Every problem is told at once. */
export async function openCase(input: {
  reference: string
  requestingState: string
  requestedState: string
  /** Entries as stored, by fact key. */
  facts?: Readonly<Record<string, unknown>>
}): Promise<{ ok: true; id: string; version: number } | { ok: false; reason: 'invalid'; issues: InputIssue[] }> {
  const viewer = await requireViewer()
  const { reference, requestingState, requestedState, facts = {} } = input
  const head = await checkHead({ reference, requestingState, requestedState })
  const entries = checkEntries(facts)
  if (!head.ok || !entries.ok) {
    return {
      ok: false,
      reason: 'invalid',
      issues: [...(head.ok ? [] : head.issues), ...(entries.ok ? [] : entries.issues)],
    }
  }
  const at = now()
  return recordedTransaction(async (tx) => {
    const { id, version } = await tx.case.create({
      data: { ...head.value, ownerId: viewer.userId, createdAt: at, updatedAt: at },
      select: { id: true, version: true },
    })
    await writeFacts(tx, viewer, id, { version, at, entries: entries.value })
    await appendCaseEvent(tx, viewer, 'case.open', id)
    return { ok: true, id, version } as const
  })
}
