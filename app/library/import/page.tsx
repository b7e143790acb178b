import type { Metadata } from 'next'
import Link from 'next/link'
import { formatDate } from '#lib/domain/date-in-words'
import { longestBrief } from '#lib/domain/ledger/kept-brief'
import { may } from '#lib/domain/permissions'
import { tierLabels } from '#lib/reporting/describe-claim'
import { requireViewer } from '#lib/server/identity/viewer'
import { listBriefs } from '#lib/server/ledger/read-brief'
import { securePage } from '#lib/server/secure-page'
import { BringBrief } from './bring-brief.tsx'

export const metadata: Metadata = { title: 'Import' }

/** Where a brief is brought, and those that are gone through. */
async function ImportPage() {
  const viewer = await requireViewer()
  const briefs = await listBriefs()
  return (
    <>
      <h2 className="pt-6 text-xl">Take in a brief</h2>
      <p className="law max-w-prose">
        A text with footnotes is taken apart into proposed claims. Its footnotes are checked, and its dates, figures and
        names are held against the library. Nothing of it becomes a claim until somebody accepts it, one by one; what is
        left stays here for another day.
      </p>
      {may(viewer, 'ledger.write') ? <BringBrief longest={longestBrief} /> : null}
      <h2 className="pt-8 text-xl">Brought so far</h2>
      {briefs.length === 0 ? (
        <p className="note mt-2">None yet.</p>
      ) : (
        <ul className="mt-2 border-t border-ink">
          {briefs.map(({ id, name, tier, madeAt, accepted, setAside }) => (
            <li key={id} className="border-b border-rule py-2.5">
              <p>
                <Link href={`/library/import/${id}`} prefetch={false} className="link font-semibold break-words">
                  {name}
                </Link>
                {tier === 'public' ? null : <span className="label ml-3 border-b border-edge">{tierLabels[tier]}</span>}
              </p>
              <p className="note">
                Brought on {formatDate(madeAt.slice(0, 10))}. Claims made of it: {accepted}. Set aside: {setAside}.
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

export default securePage('ledger.read', ImportPage)
