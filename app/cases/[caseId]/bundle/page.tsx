import type { Metadata } from 'next'
import Link from 'next/link'
import { formatDate } from '#lib/domain/date-in-words'
import { count } from '#lib/domain/in-words'
import { may } from '#lib/domain/permissions'
import { listBundles, type ShownBundle } from '#lib/server/bundles/read-bundle'
import { requireViewer } from '#lib/server/identity/viewer'
import { securePage } from '#lib/server/secure-page'
import { CasePage } from '../case-page.tsx'
import { NewBundle } from './new-bundle.tsx'

export const metadata: Metadata = { title: 'Bundles' }

/** The bundles of a case, and a form that begins another. */
async function BundlesPage({ params }: { params: Promise<{ caseId: string }> }) {
  const { caseId } = await params
  const viewer = await requireViewer()
  const bundles = await listBundles(caseId)
  return (
    <CasePage caseId={caseId}>
      <div className="page-width grid gap-x-12 gap-y-10 pt-8 pb-16 lg:grid-cols-2">
        <section aria-labelledby="bundles">
          <h2 id="bundles" className="text-xl">
            Bundles
          </h2>
          <p className="law mt-3">
            A bundle is one PDF of stored copies for a hearing: with a title page, an index with links, bookmarks and a
            number on every page, which is the number that a reader of PDF shows for it.
          </p>
          {bundles.length === 0 ? (
            <p className="note mt-6">No bundles yet.</p>
          ) : (
            <ul className="mt-6 border-t border-ink">
              {bundles.map((bundle) => (
                <li key={bundle.id} className="border-b border-rule py-3">
                  <p className="font-semibold">
                    <Link href={`/cases/${caseId}/bundle/${bundle.id}`} prefetch={false} className="link break-words">
                      {bundle.draft.title}
                    </Link>
                  </p>
                  <p className="text-control">{stateInWords(bundle)}</p>
                </li>
              ))}
            </ul>
          )}
        </section>
        {may(viewer, 'bundle.write') ? (
          <section aria-labelledby="begin">
            <h2 id="begin" className="text-xl">
              Begin a bundle
            </h2>
            <p className="note mt-1 max-w-prose">
              Everybody on the case reads its titles. They build it with the copies that they may see themselves.
            </p>
            <NewBundle caseId={caseId} />
          </section>
        ) : null}
      </div>
    </CasePage>
  )
}

function stateInWords({ draft, givenOut, built, updatedAt }: ShownBundle): string {
  const exhibits = draft.sections.flatMap((section) => section.exhibits).filter(({ withdrawn }) => !withdrawn)
  return [
    `${count(exhibits.length, 'exhibit')} in ${count(draft.sections.length, 'section')}`,
    built ? `built last on ${formatDate(built.at.slice(0, 10))} with ${count(built.pages, 'page')}` : 'not built yet',
    givenOut ? 'its numbers are fixed' : 'its numbers are not fixed',
    `changed on ${formatDate(updatedAt.slice(0, 10))}`,
  ].join('; ')
}

export default securePage('bundle.read', BundlesPage)
