import 'server-only'
import { recordedTransaction } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { isUuid } from '../uuid.ts'
import { caseColumns, toCaseDetail } from './case-detail.ts'
import { ownedBy } from './owned-by.ts'
import { appendCaseEvent } from './record-case-event.ts'
import { writeFacts } from './write-facts.ts'

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
  if (!isUuid(caseId)) return { ok: false, reason: 'not-found' }
  return recordedTransaction(async (tx): Promise<TakeOffFileResult> => {
    const held = await tx.case.findFirst({ where: { id: caseId, ...ownedBy(viewer) }, select: caseColumns })
    const fact = held && toCaseDetail(held).unreadable.find((each) => each.factKey === factKey)
    if (!held || !fact) return { ok: false, reason: 'not-found' }
    if (fact.version !== expectedVersion) return { ok: false, reason: 'stale' }
    const caseVersion = held.version + 1
    const at = now()
    await tx.case.update({ where: { id: caseId }, data: { version: caseVersion, updatedAt: at }, select: { id: true } })
    await writeFacts(tx, viewer, caseId, { version: caseVersion, at, entries: [{ key: factKey, entry: null }] })
    await appendCaseEvent(tx, viewer, 'facts.save', caseId)
    return { ok: true, caseVersion }
  })
}
