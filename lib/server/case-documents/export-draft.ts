import 'server-only'
import { findCase } from '../cases/case-detail.ts'
import { type Unreadable, unreadableIn } from '../cases/unreadable-facts.ts'
import type { DocumentFormat } from '../documents/render-document.ts'
import { renderDocument } from '../documents/render-document.ts'
import type { Download } from '../download.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordEvent, withTenant } from '../tenant.ts'
import { documentEvent } from './document-event.ts'
import { draftOf } from './draft-of-document.ts'
import { fileOf } from './file-of-document.ts'
import { type DocumentAddress, holdDocument } from './held-document.ts'

/** The document as it stands, marked as a draft on every page and signed by nobody. Nothing is stored. */
export async function exportDraft(
  address: DocumentAddress,
  format: DocumentFormat,
): Promise<({ ok: true } & Download) | { ok: false; reason: 'not-found' } | Unreadable> {
  const viewer = await requireViewer()
  const found = await findCase(viewer, address.caseId)
  const held = await withTenant(viewer, (tx) => holdDocument(tx, viewer, address))
  await recordEvent(documentEvent(viewer, 'document', 'document.export', address.documentId, held ? 'done' : 'refused'))
  if (!found || !held) return { ok: false, reason: 'not-found' }
  const unreadable = unreadableIn(found)
  if (unreadable) return unreadable
  const { profile, built } = await draftOf(viewer, found, held)
  const bytes = await renderDocument(format, built.content)
  return { ok: true, ...fileOf(`${found.reference} ${profile.title.en} draft`, format, bytes) }
}
