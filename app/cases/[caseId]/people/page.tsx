import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActButton } from '#components/ui/act-button'
import { listInWords } from '#lib/domain/in-words'
import { may } from '#lib/domain/permissions'
import { roleWords } from '#lib/domain/role-words'
import { listApprovals } from '#lib/server/approvals/list-approvals'
import { listCasePeople } from '#lib/server/cases/case-people'
import { requireViewer } from '#lib/server/identity/viewer'
import { securePage } from '#lib/server/secure-page'
import { askApprovalAction } from '../../../approvals/actions.ts'
import { AskForm } from '../../../approvals/ask-form.tsx'
import { CasePage } from '../case-page.tsx'
import { eraseCaseAction, shareCaseAction, unshareCaseAction } from './actions.ts'

export const metadata: Metadata = { title: 'People' }

/** Who may see the case, and its end. */
async function CasePeoplePage({ params }: { params: Promise<{ caseId: string }> }) {
  const { caseId } = await params
  const viewer = await requireViewer()
  const found = await listCasePeople(caseId)
  if (!found.ok) notFound()
  const mayShare = may(viewer, 'case.share')
  return (
    <CasePage caseId={caseId}>
      <div className="page-width grid gap-x-12 gap-y-10 pt-8 pb-16 lg:grid-cols-2">
        <section aria-labelledby="members">
          <h2 id="members" className="text-xl">
            People
          </h2>
          <p className="law mt-3">
            These people see the case. Nobody else of the organisation does, whatever their role.
          </p>
          <ul className="mt-3 border-t border-ink">
            {found.members.map(({ id, name, roles, self }) => (
              <li key={id} className="flex flex-wrap items-baseline justify-between gap-3 border-b border-rule py-2">
                <span>
                  <span className="font-semibold">
                    {name}
                    {self ? ' (you)' : ''}
                  </span>{' '}
                  <span className="note">{listInWords(roles.map((role) => roleWords[role].name))}</span>
                </span>
                {mayShare && found.members.length > 1 ? (
                  <ActButton
                    act={unshareCaseAction}
                    input={{ caseId, userId: id }}
                    look="quiet"
                    label={`Take ${name} off the case`}
                  >
                    Take off
                  </ActButton>
                ) : null}
              </li>
            ))}
          </ul>
          {mayShare && found.others.length > 0 ? (
            <>
              <h3 className="mt-6 text-lg">Share it with</h3>
              <ul className="mt-2 border-t border-rule">
                {found.others.map(({ id, name, roles }) => (
                  <li
                    key={id}
                    className="flex flex-wrap items-baseline justify-between gap-3 border-b border-rule py-2"
                  >
                    <span>
                      {name} <span className="note">{listInWords(roles.map((role) => roleWords[role].name))}</span>
                    </span>
                    <ActButton act={shareCaseAction} input={{ caseId, userId: id }} label={`Share it with ${name}`}>
                      Share
                    </ActButton>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </section>
        {may(viewer, 'case.erase') ? <Erase caseId={caseId} version={found.version} /> : null}
      </div>
    </CasePage>
  )
}

/** Takes two people, unless nobody else is there. */
async function Erase({ caseId, version }: { caseId: string; version: number }) {
  const { approvals, alone } = await listApprovals()
  const own = approvals.filter(({ kind, objectId, own }) => kind === 'case.erase' && objectId === caseId && own)
  const approved = own.find(({ state }) => state === 'approved')
  const asked = own.some(({ state }) => state === 'asked')
  return (
    <section aria-labelledby="erase">
      <h2 id="erase" className="text-xl">
        Erase the case
      </h2>
      <p className="law mt-3">
        Facts, reports, who the person is, and the keys they are sealed under are destroyed; nobody can bring them back
        from here. That a case was erased, when and by whom, stays in the trail.
      </p>
      {alone ? (
        <p className="note mt-2 max-w-prose">
          It takes two people. Nobody else belongs to your organisation, so you may do it alone; that you were alone is
          put on record.
        </p>
      ) : approved ? (
        <p className="note mt-2 max-w-prose">{approved.approvedBy} has approved.</p>
      ) : asked ? (
        <p className="note mt-2 max-w-prose">
          You have asked for it. Somebody else has to approve on the page Approvals.
        </p>
      ) : (
        <AskForm ask={askApprovalAction} kind="case.erase" about={{ objectId: caseId }} submitLabel="Ask to erase it" />
      )}
      {alone || approved ? (
        <p className="mt-4">
          <ActButton act={eraseCaseAction} input={{ caseId, expectedVersion: version }}>
            Erase for good
          </ActButton>
        </p>
      ) : null}
    </section>
  )
}

export default securePage('case.read', CasePeoplePage)
