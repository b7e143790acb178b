import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { formatDate } from '#lib/domain/date-in-words'
import { count } from '#lib/domain/in-words'
import { documentKinds } from '#lib/reporting/document/forum-profile'
import { kindWords } from '#lib/reporting/document/kind-words'
import { allProfiles } from '#lib/reporting/profiles/all-profiles'
import { listDocuments } from '#lib/server/case-documents/list-documents'
import { securePage } from '#lib/server/secure-page'
import { CasePage } from '../case-page.tsx'
import { createDocumentAction } from './actions.ts'
import { BeginDocument } from './begin-document.tsx'

export const metadata: Metadata = { title: 'Documents' }

const kinds = documentKinds.map((kind) => ({
  ...{ kind, ...kindWords[kind] },
  forms: allProfiles.filter((profile) => profile.kind === kind).map(({ id, name }) => ({ value: id, label: name.en })),
}))

/** The documents that are being written in a case, and the forms in which another can be begun. */
async function DocumentsPage({ params }: { params: Promise<{ caseId: string }> }) {
  const { caseId } = await params
  const found = await listDocuments(caseId)
  if (!found.ok) notFound()
  return (
    <CasePage caseId={caseId}>
      <div className="page-width grid gap-x-12 gap-y-10 pt-8 pb-16 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <section aria-labelledby="documents">
          <h2 id="documents" className="text-xl">
            Documents
          </h2>
          <p className="law mt-3">
            A document is the assessment of this case with your own words, in the form that a court, a desk or the
            person needs. What stands against, what is unknown, the limits, the method and the hashes are always
            printed: you may reword them, and cannot leave them out.
          </p>
          {found.documents.length === 0 ? (
            <p className="note mt-4">No document has been begun in this case.</p>
          ) : (
            <ul className="mt-4 border-t border-ink">
              {found.documents.map((document) => (
                <li key={document.id} className="border-b border-rule py-3">
                  <p className="font-semibold">
                    <Link className="link" href={`/cases/${caseId}/documents/${document.id}`}>
                      {document.title}
                    </Link>
                  </p>
                  <p className="text-control">{document.form}</p>
                  <p className="note">
                    Begun by {document.author}; last changed on {formatDate(document.updatedAt.slice(0, 10))};{' '}
                    {document.editions === 0 ? 'not issued yet' : `${count(document.editions, 'edition')} issued`}.
                  </p>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="begin">
          <h2 id="begin" className="text-xl">
            Begin a document
          </h2>
          <BeginDocument caseId={caseId} kinds={kinds} create={createDocumentAction} />
        </section>
      </div>
    </CasePage>
  )
}

export default securePage('document.read', DocumentsPage)
