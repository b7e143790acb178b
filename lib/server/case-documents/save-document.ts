import 'server-only'
import type { BundleChoice, DocumentChoices } from '#lib/reporting/document/document-choices'
import type { OwnWords } from '#lib/reporting/document/own-words'
import { appendEvent } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordedTransaction } from '../tenant.ts'
import type { DocumentRefusal } from './document-answers.ts'
import { sealDocument } from './document-cells.ts'
import { documentEvent } from './document-event.ts'
import { type DocumentAddress, holdDocument } from './held-document.ts'

/**
 * Puts these own words in the place of those that stand. Of two people who save at once, the second is told.
 * @param input `citations` left out: as the form suggests; `bundle` left out: none was chosen
 */
export async function saveDocument(
  input: DocumentAddress & { expectedVersion: number; own: OwnWords } & Pick<DocumentChoices, 'language'> &
    Partial<DocumentChoices & { bundle: BundleChoice }>,
): Promise<{ ok: true; version: number } | DocumentRefusal> {
  const viewer = await requireViewer()
  return recordedTransaction(viewer, async (tx) => {
    const held = await holdDocument(tx, viewer, input)
    if (!held) return { ok: false, reason: 'not-found' } as const
    if (held.version !== input.expectedVersion) return { ok: false, reason: 'stale', version: held.version } as const
    const version = held.version + 1
    const { language, citations = null, bundle = null, own } = input
    const { profileId } = held
    await tx.document.updateMany({
      where: { id: held.id, version: held.version },
      data: {
        ...{ version, updatedAt: now() },
        content: sealDocument(held.key, { ...held, version }, { profileId, language, citations, bundle, own }),
      },
    })
    await appendEvent(tx, documentEvent(viewer, 'document', 'document.save', held.id))
    return { ok: true, version } as const
  })
}
