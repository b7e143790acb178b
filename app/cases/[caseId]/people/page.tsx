import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActButton } from '#components/ui/act-button'
import { listInWords } from '#lib/domain/in-words'
import { may } from '#lib/domain/permissions'
import { roleWords } from '#lib/domain/role-words'
import { listCasePeople } from '#lib/server/cases/case-people'
import { requireViewer } from '#lib/server/identity/viewer'
import { securePage } from '#lib/server/secure-page'
import { CasePage } from '../case-page.tsx'
import { shareCaseAction, unshareCaseAction } from './actions.ts'

export const metadata: Metadata = { title: 'People' }

/** Who may see the case. */
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
      </div>
    </CasePage>
  )
}

export default securePage('case.read', CasePeoplePage)
