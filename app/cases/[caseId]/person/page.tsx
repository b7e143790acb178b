import type { Metadata } from 'next'
import { may } from '#lib/domain/permissions'
import { requireViewer } from '#lib/server/identity/viewer'
import { securePage } from '#lib/server/secure-page'
import { CasePage } from '../case-page.tsx'
import { revealIdentityAction, saveIdentityAction } from './actions.ts'
import { PersonSheet } from './person-sheet.tsx'
import { SubjectAccess } from './subject-access.tsx'

export const metadata: Metadata = { title: 'Person' }

/** Who the person is: closed until somebody asks, for everybody who stands behind the screen sees it too. */
async function PersonPage({ params }: { params: Promise<{ caseId: string }> }) {
  const { caseId } = await params
  const viewer = await requireViewer()
  return (
    <CasePage caseId={caseId}>
      <div className="page-width pt-8 pb-16">
        <h2 className="text-xl">Who the person is</h2>
        <p className="law mt-3">
          Names, birth, family and contact stand here and nowhere else: not in the facts, in no list, no title, no
          search, no report, and no export but the answer to a request of theirs. They are sealed under a key of their
          own. Everything else goes by the code name. Write down only what you need; the assessment needs none of it.
        </p>
        {may(viewer, 'identity.reveal') ? (
          <PersonSheet caseId={caseId} reveal={revealIdentityAction} save={saveIdentityAction} />
        ) : (
          <p className="note mt-4 max-w-prose">Your role does not show it.</p>
        )}
        {may(viewer, 'subject.export') ? <SubjectAccess caseId={caseId} /> : null}
      </div>
    </CasePage>
  )
}

export default securePage('case.read', PersonPage)
