import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { SubjectRecord } from '#lib/reporting/subject-access/subject-record'
import { holdBundles } from '../../bundles/held-bundle.ts'
import { openEdition } from '../../case-documents/document-cells.ts'
import { formOf } from '../../case-documents/draft-of-document.ts'
import { holdDocuments } from '../../case-documents/held-document.ts'
import type { TenantTransaction } from '../../tenant.ts'

type NameOf = (id: string | null) => string

/** The documents of a case, with what people wrote in the draft and in each edition. */
export async function documentsOfCase(
  tx: TenantTransaction,
  viewer: Viewer,
  { caseId, nameOf }: { caseId: string; nameOf: NameOf },
): Promise<SubjectRecord['documents']> {
  const held = await holdDocuments(tx, viewer, { caseId })
  const rows = await tx.documentEdition.findMany({
    where: { documentId: { in: held.map(({ id }) => id) } },
    orderBy: { number: 'asc' },
    select: { id: true, orgId: true, documentId: true, number: true, content: true },
  })
  return held.map(({ id, key, profileId, own, authorId, createdAt, updatedAt }) => {
    const { kind, title, name: form } = formOf({ profileId })
    return {
      ...{ id, kind, profileId, own, form: form.en, title: title.en, author: nameOf(authorId) },
      ...{ createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() },
      editions: rows
        .filter(({ documentId }) => documentId === id)
        .map((row) => {
          const { snapshot, sha256, own: frozen } = openEdition(key, row, row.content)
          if (snapshot.issue === null) throw new Error('A stored edition was never issued.')
          const { issuedAt, author } = snapshot.issue
          return { id: row.id, number: row.number, issuedAt, issuedBy: author.name, sha256, own: frozen }
        }),
    }
  })
}

/** The bundles of a case, by what stands in them and when they were built. */
export async function bundlesOfCase(
  tx: TenantTransaction,
  viewer: Viewer,
  { caseId, nameOf }: { caseId: string; nameOf: NameOf },
): Promise<SubjectRecord['bundles']> {
  const held = await holdBundles(tx, viewer, caseId)
  return held.map(({ id, updatedAt, bundle: { draft, built, builds } }) => {
    const { title, court, parties, sections } = draft
    // Of a bundle that was built before each building was recorded, the last one is known.
    const known =
      builds.length > 0 || built === null ? builds : [{ ...built, files: built.files.map((file) => file.sha256) }]
    return {
      ...{ id, title, court, parties, updatedAt: updatedAt.toISOString() },
      exhibits: sections.flatMap(({ title: section, exhibits }) =>
        exhibits.map(({ title: exhibit, date, withdrawn }) => ({ section, title: exhibit, date, withdrawn })),
      ),
      builds: known.map(({ at, by, pages, files }) => ({ at, by: nameOf(by), pages, sha256: files })),
    }
  })
}
