import 'server-only'
import { holdBundles } from '../bundles/held-bundle.ts'
import { findCase } from '../cases/case-detail.ts'
import { type Unreadable, unreadableIn } from '../cases/unreadable-facts.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordEvent, withTenant } from '../tenant.ts'
import type { StoredDocument } from './document-cells.ts'
import { documentEvent } from './document-event.ts'
import { type DraftDocument, draftOf } from './draft-of-document.ts'
import { type DocumentAddress, holdDocument } from './held-document.ts'
import { editionColumns, type ListedEdition, listedEdition } from './listed-edition.ts'
import { maySign } from './who-signs.ts'

export interface ReadDocument extends StoredDocument {
  id: string
  version: number
  draft: DraftDocument
  /** The newest first. */
  editions: ListedEdition[]
  /** Those of the case, of which one can be chosen to be cited; the newest first. */
  bundles: { id: string; title: string }[]
  /** Whether the viewer may sign this kind of document. */
  mayIssue: boolean
}

/** A document of a case of the viewer's, set on the facts as they stand now, with its editions. */
export async function readDocument(
  address: DocumentAddress,
): Promise<{ ok: true; document: ReadDocument } | { ok: false; reason: 'not-found' } | Unreadable> {
  const viewer = await requireViewer()
  const found = await findCase(viewer, address.caseId)
  const read = await withTenant(viewer, async (tx) => {
    const held = await holdDocument(tx, viewer, address)
    if (!held) return null
    const rows = await tx.documentEdition.findMany({
      where: { documentId: held.id },
      orderBy: { number: 'desc' },
      select: editionColumns,
    })
    const bundles = (await holdBundles(tx, viewer, held.caseId)).map(({ id, bundle }) => ({
      id,
      title: bundle.draft.title,
    }))
    return { held, bundles, editions: rows.map((row) => listedEdition(row, held.key)) }
  })
  await recordEvent(documentEvent(viewer, 'document', 'document.read', address.documentId, read ? 'done' : 'refused'))
  if (!found || !read) return { ok: false, reason: 'not-found' }
  const unreadable = unreadableIn(found)
  if (unreadable) return unreadable
  const { id, version, profileId, language, citations, bundle, own } = read.held
  const draft = await draftOf(viewer, found, read.held)
  return {
    ok: true,
    document: {
      ...{ id, version, profileId, language, citations, bundle, own, draft },
      editions: read.editions,
      bundles: read.bundles,
      mayIssue: maySign(viewer, draft.profile.kind),
    },
  }
}
