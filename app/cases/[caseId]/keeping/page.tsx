import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActButton } from '#components/ui/act-button'
import { may } from '#lib/domain/permissions'
import { formatDay } from '#lib/reporting/format-date'
import { requireViewer } from '#lib/server/identity/viewer'
import { readRetention } from '#lib/server/privacy/read-retention'
import { securePage } from '#lib/server/secure-page'
import { TwoPeople } from '../../../approvals/two-people.tsx'
import { CasePage } from '../case-page.tsx'
import { eraseCaseAction, releaseHoldAction, saveRetentionAction } from './actions.ts'
import { HoldForm, UntilForm } from './keeping-forms.tsx'

export const metadata: Metadata = { title: 'Keeping' }

/** Until when the case is kept, whether it is held beyond that, and its end. */
async function KeepingPage({ params }: { params: Promise<{ caseId: string }> }) {
  const { caseId } = await params
  const viewer = await requireViewer()
  const found = await readRetention(caseId)
  if (!found.ok) notFound()
  const { until, chosen, held, holdReason, version, warningDays, caseVersion } = found
  const mayChange = may(viewer, 'retention.save')
  const about = { caseId, expectedVersion: version }
  return (
    <CasePage caseId={caseId}>
      <div className="page-width grid gap-x-12 gap-y-10 pt-8 pb-16 lg:grid-cols-2">
        <section aria-labelledby="until">
          <h2 id="until" className="text-xl">
            Kept until {formatDay(until)}
          </h2>
          <p className="law mt-3">
            {chosen
              ? 'Somebody of the case has said this day.'
              : 'The day follows from the last change of the case, and moves with every change.'}{' '}
            After it the case is erased, with its keys, and nobody can bring it back. The case and the list of cases say
            so {warningDays} days before. A day that is sooner than that cannot be said: to erase it at once takes two
            people.
          </p>
          {mayChange ? <UntilForm key={version} about={about} until={chosen ? until : ''} /> : null}
          {mayChange && chosen ? (
            <p className="mt-3">
              <ActButton act={saveRetentionAction} input={{ ...about, until: null }} look="quiet">
                Let it follow from the last change again
              </ActButton>
            </p>
          ) : null}
        </section>
        <section aria-labelledby="hold">
          <h2 id="hold" className="text-xl">
            Legal hold
          </h2>
          {held ? (
            <>
              <p className="law mt-3">
                The case is held: nobody erases it, and the end of its time does not either, until the hold is lifted.
              </p>
              <p className="mt-3 max-w-prose border-l-4 border-ink pl-3 break-words">{holdReason}</p>
              {may(viewer, 'retention.release') ? (
                <TwoPeople kind="hold.release" objectId={caseId} ask="Ask to lift the hold">
                  <ActButton act={releaseHoldAction} input={about}>
                    Lift the hold
                  </ActButton>
                </TwoPeople>
              ) : null}
            </>
          ) : (
            <>
              <p className="law mt-3">
                The case is not held. Hold it where a court, an appeal or a complaint may still need it: then it is
                kept, whatever the day.
              </p>
              {mayChange ? <HoldForm about={about} /> : null}
            </>
          )}
        </section>
        {may(viewer, 'case.erase') ? <Erase caseId={caseId} version={caseVersion} held={held} /> : null}
      </div>
    </CasePage>
  )
}

function Erase({ caseId, version, held }: { caseId: string; version: number; held: boolean }) {
  return (
    <section aria-labelledby="erase">
      <h2 id="erase" className="text-xl">
        Erase the case
      </h2>
      <p className="law mt-3">
        Facts, reports, notes, who the person is, and the keys they are sealed under are destroyed; nobody can bring
        them back from here. That a case was erased, when and by whom, stays in the trail.
      </p>
      {held ? (
        <p className="law mt-3">While it is held, nobody can ask for that.</p>
      ) : (
        <TwoPeople kind="case.erase" objectId={caseId} ask="Ask to erase it">
          <ActButton act={eraseCaseAction} input={{ caseId, expectedVersion: version }}>
            Erase for good
          </ActButton>
        </TwoPeople>
      )}
    </section>
  )
}

export default securePage('case.read', KeepingPage)
