import Link from 'next/link'
import { TimelinePicture } from '#components/ledger/timeline-picture'
import { buttonClass } from '#components/ui/button-class'
import { formatDate } from '#lib/domain/date-in-words'
import { sentenceCase } from '#lib/domain/in-words'
import { stateWords } from '#lib/domain/ledger/claim-state'
import { tierLabels } from '#lib/reporting/describe-claim'
import { slotDefinitions } from '#lib/reporting/describe-slot'
import { listOwnClaims } from '#lib/server/ledger/list-own-claims'
import { readOwnTimeline } from '#lib/server/ledger/read-timeline'
import { securePage } from '#lib/server/secure-page'

/** What the organisation added to the library: its claims, and records that it moved or answered. */
async function OwnClaimsPage() {
  const claims = await listOwnClaims()
  const stretches = await readOwnTimeline()
  return (
    <>
      <p className="no-print py-4">
        <Link href="/library/new" prefetch={false} className={buttonClass('primary')}>
          Enter a claim
        </Link>
      </p>
      <p role="status" className="note">
        {claims.length === 0
          ? 'Nothing was entered here yet. Claims entered here stand beside the library that ships, in this organisation only.'
          : `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}, the latest first.`}
      </p>
      {claims.length === 0 ? null : (
        <section aria-label="By the day they speak of" className="mt-3">
          <p className="label">By the day they speak of</p>
          <TimelinePicture stretches={stretches} />
        </section>
      )}
      {claims.length === 0 ? null : (
        <ul className="mt-2 border-t border-ink">
          {claims.map(({ id, title, proposition, publisher, asOf, state, tier, standing, ships }) => (
            <li key={id} className="border-b border-rule py-2.5">
              <p>
                <Link href={`/library/records/${id}`} prefetch={false} className="link font-semibold break-words">
                  {title}
                </Link>
                {tier === 'public' ? null : <span className="label ml-3 border-b border-edge">{tierLabels[tier]}</span>}
                {ships ? <span className="label ml-3 border-b border-edge">Ships with the library</span> : null}
              </p>
              <p className="max-w-prose font-serif break-words">{proposition}</p>
              <p className="note">
                {sentenceCase(stateWords[state])}. {publisher}, as of {formatDate(asOf)}. Contrary slot:{' '}
                {slotDefinitions[standing]}.
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

export default securePage('ledger.read', OwnClaimsPage)
