import 'server-only'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordedTransaction } from '../tenant.ts'
import { advanceCase } from './advance-case.ts'
import { toCaseDetail } from './case-detail.ts'
import { holdCase } from './held-case.ts'
import { appendCaseEvent } from './record-case-event.ts'

export type TakeOffFileResult =
  | { ok: true; caseVersion: number }
  | { ok: false; reason: 'stale' }
  | { ok: false; reason: 'not-found' }

/**
 * Takes an answer off the file that the catalogue no longer allows, so that the question can be answered
 * anew. One that can be read is not found here: it is taken away by saving nothing for it.
 *
 * @param input.expectedVersion the version of the answer that was read
 */
export async function takeOffFile(input: {
  caseId: string
  factKey: string
  expectedVersion: number
}): Promise<TakeOffFileResult> {
  const viewer = await requireViewer()
  const { caseId, factKey, expectedVersion } = input
  return recordedTransaction(viewer, async (tx): Promise<TakeOffFileResult> => {
    const held = await holdCase(tx, viewer, caseId)
    const fact = held && toCaseDetail(held).unreadable.find((each) => each.factKey === factKey)
    if (!held || !fact) return { ok: false, reason: 'not-found' }
    if (fact.version !== expectedVersion) return { ok: false, reason: 'stale' }
    const caseVersion = await advanceCase(tx, viewer, held, now(), { entries: [{ key: factKey, entry: null }] })
    await appendCaseEvent(tx, viewer, 'facts.save', caseId)
    return { ok: true, caseVersion }
  })
}
