import type { ReactNode } from 'react'
import type { ApprovalKind } from '#lib/domain/approval'
import { listApprovals } from '#lib/server/approvals/list-approvals'
import { askApprovalAction } from './actions.ts'
import { AskForm } from './ask-form.tsx'

/** What takes two people, where it is done: the way to ask for it, or how far that is, or the thing itself. */
export async function TwoPeople({
  kind,
  objectId,
  ask,
  children,
}: {
  kind: ApprovalKind
  objectId: string
  /** What the button says that asks. */
  ask: string
  /** The thing itself, once it may be done. */
  children: ReactNode
}) {
  const { approvals, alone } = await listApprovals()
  const own = approvals.filter((item) => item.kind === kind && item.objectId === objectId && item.own)
  const approved = own.find(({ state }) => state === 'approved')
  if (alone || approved)
    return (
      <>
        <p className="note mt-2 max-w-prose">
          {alone
            ? 'It takes two people. Nobody else belongs to your organisation, so you may do it alone; that you were alone is put on record.'
            : `${approved?.approvedBy} has approved.`}
        </p>
        <div className="mt-4">{children}</div>
      </>
    )
  if (own.some(({ state }) => state === 'asked'))
    return (
      <p className="note mt-2 max-w-prose">
        You have asked for it. Somebody else has to approve on the page Approvals.
      </p>
    )
  return <AskForm ask={askApprovalAction} kind={kind} about={{ objectId }} submitLabel={ask} />
}
