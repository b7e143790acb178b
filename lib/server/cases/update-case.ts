import 'server-only'
import { recordedTransaction } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import type { InputIssue } from '../input-issues.ts'
import { findCase } from './case-detail.ts'
import { checkHead } from './case-input.ts'
import { ownedBy } from './owned-by.ts'
import { appendCaseEvent } from './record-case-event.ts'
import { writeFacts } from './write-facts.ts'

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
  return recordedTransaction(async (tx): Promise<UpdateCaseResult> => {
    const held = await tx.case.findFirst({ where: { id: caseId, ...ownedBy(viewer) }, select: { version: true } })
    if (!held) return { ok: false, reason: 'not-found' }
    if (held.version !== expectedVersion) return { ok: false, reason: 'stale', version: held.version }
    const at = now()
    const { version } = await tx.case.update({
      where: { id: caseId },
      data: { ...head.value, version: { increment: 1 }, updatedAt: at },
      select: { version: true },
    })
    await writeFacts(tx, viewer, caseId, { version, at, entries: [] })
    await appendCaseEvent(tx, viewer, 'case.update', caseId)
    return { ok: true, version }
  })
}
