import 'server-only'
import { appendEvent } from '../audit/append-event.ts'
import { requireViewer } from '../identity/viewer.ts'
import { isHeld } from '../privacy/case-retention.ts'
import { recordedTransaction } from '../tenant.ts'
import type { DocumentRefusal } from './document-answers.ts'
import { documentEvent } from './document-event.ts'
import { type DocumentAddress, holdDocument } from './held-document.ts'

/** Removes a document of which nothing was issued. What was issued stays as long as its case. */
export async function removeDocument(
  input: DocumentAddress & { expectedVersion: number },
): Promise<{ ok: true } | DocumentRefusal> {
  const viewer = await requireViewer()
  return recordedTransaction(viewer, async (tx) => {
    const held = await holdDocument(tx, viewer, input)
    if (!held) return { ok: false, reason: 'not-found' } as const
    if (held.version !== input.expectedVersion) return { ok: false, reason: 'stale', version: held.version } as const
    if ((await tx.documentEdition.count({ where: { documentId: held.id } })) > 0)
      return { ok: false, reason: 'issued' } as const
    if (await isHeld(tx, held.caseId)) return { ok: false, reason: 'held' } as const
    await tx.document.deleteMany({ where: { id: held.id } })
    await appendEvent(tx, documentEvent(viewer, 'document', 'document.remove', held.id))
    return { ok: true } as const
  })
}
