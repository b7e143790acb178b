import 'server-only'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import type { InputIssue } from '../input-issues.ts'
import { recordedTransaction } from '../tenant.ts'
import { advanceCase } from './advance-case.ts'
import { findCase } from './case-detail.ts'
import { checkHead } from './case-input.ts'
import { holdCase } from './held-case.ts'
import { appendCaseEvent } from './record-case-event.ts'

export type UpdateCaseResult =
  | { ok: true; version: number }
  | { ok: false; reason: 'stale'; version: number }
  | { ok: false; reason: 'invalid'; issues: InputIssue[] }
  | { ok: false; reason: 'not-found' }

/** Changes the code name or the states of a case. What is left out stays. */
export async function updateCase(input: {
  caseId: string
  expectedVersion: number
  reference?: string | undefined
  requestingState?: string | undefined
  requestedState?: string | undefined
}): Promise<UpdateCaseResult> {
  const viewer = await requireViewer()
  const { caseId, expectedVersion } = input
  const found = await findCase(viewer, caseId)
  if (!found) return { ok: false, reason: 'not-found' }
  const head = await checkHead({
    reference: input.reference ?? found.reference,
    requestingState: input.requestingState ?? found.requestingState,
    requestedState: input.requestedState ?? found.requestedState,
  })
  if (!head.ok) return { ok: false, reason: 'invalid', issues: head.issues }
  return recordedTransaction(viewer, async (tx): Promise<UpdateCaseResult> => {
    const held = await holdCase(tx, viewer, caseId)
    if (!held) return { ok: false, reason: 'not-found' }
    if (held.version !== expectedVersion) return { ok: false, reason: 'stale', version: held.version }
    const version = await advanceCase(tx, viewer, held, now(), { head: head.value })
    await appendCaseEvent(tx, viewer, 'case.update', caseId)
    return { ok: true, version }
  })
}
