import 'server-only'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import { holdCase } from '../cases/held-case.ts'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { requireViewer } from '../identity/viewer.ts'
import { namesOf } from '../people/person.ts'
import { withTenant } from '../tenant.ts'
import { holdDocuments } from './held-document.ts'

/** A document in the list of its case. */
export interface ListedDocument {
  id: string
  version: number
  profileId: string
  title: string
  form: string
  author: string
  /** ISO instants. */
  createdAt: string
  updatedAt: string
  /** How many editions were issued. */
  editions: number
}

/** The documents of a case of the viewer's, the one changed last first. */
export async function listDocuments(
  caseId: string,
): Promise<{ ok: true; documents: ListedDocument[] } | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const documents = await withTenant(viewer, async (tx) => {
    if (!(await holdCase(tx, viewer, caseId))) return null
    const held = await holdDocuments(tx, viewer, { caseId })
    const editions = await tx.documentEdition.groupBy({
      by: ['documentId'],
      where: { documentId: { in: held.map(({ id }) => id) } },
      _count: true,
    })
    const issued = new Map(editions.map(({ documentId, _count }) => [documentId, _count]))
    const names = await namesOf(
      tx,
      viewer.orgId,
      held.map(({ authorId }) => authorId),
    )
    return held.map(({ id, version, profileId, authorId, createdAt, updatedAt }) => {
      const profile = profileOf(profileId)
      return {
        ...{ id, version, profileId },
        title: profile?.title.en ?? profileId,
        form: profile?.name.en ?? 'a form that is no longer offered',
        author: names.get(authorId) ?? 'somebody who has left',
        createdAt: createdAt.toISOString(),
        updatedAt: updatedAt.toISOString(),
        editions: issued.get(id) ?? 0,
      }
    })
  })
  await recordCaseEvent(viewer, 'document.list', caseId, documents ? 'done' : 'refused')
  return documents ? { ok: true, documents } : { ok: false, reason: 'not-found' }
}
