import type { Metadata } from 'next'
import Link from 'next/link'
import { ActButton } from '#components/ui/act-button'
import { type ApprovalState, approvalWords, isOfMembers } from '#lib/domain/approval'
import { formatDate } from '#lib/domain/date-in-words'
import { may } from '#lib/domain/permissions'
import { type ApprovalItem, listApprovals } from '#lib/server/approvals/list-approvals'
import { requireViewer } from '#lib/server/identity/viewer'
import { listMembers } from '#lib/server/people/list-members'
import { securePage } from '#lib/server/secure-page'
import { TakeFile } from '../take-file.tsx'
import { approveAction, askApprovalAction, withdrawAction } from './actions.ts'
import { AskForm } from './ask-form.tsx'

export const metadata: Metadata = { title: 'Approvals' }

/** What takes two people: what others ask for, and what one asks for oneself. */
async function ApprovalsPage() {
  const viewer = await requireViewer()
  const { approvals, alone } = await listApprovals()
  const people = may(viewer, 'member.change')
    ? (await listMembers()).filter(({ state, roles, self }) => state === 'active' && !self && !roles.includes('admin'))
    : []
  return (
    <div className="page-width pt-8 pb-16">
      <h1 className="text-2xl">Approvals</h1>
      <p className="law mt-3">
        Five things take two people: to erase a case, to lift its legal hold, to hand over a case on which nobody is
        left, to make somebody an admin, and to take all cases away in one file. One asks and says why, somebody else of
        the organisation approves, and the one who asked then does it, once and within three days of asking.
      </p>
      {alone ? (
        <p className="law mt-3">
          Nobody else belongs to your organisation, so you need nobody: you may do these alone. Each time it is put on
          record that you were. Somebody who was disabled still counts as being there for a week.
        </p>
      ) : null}

      <section aria-labelledby="requests" className="mt-8">
        <h2 id="requests" className="text-xl">
          Requests
        </h2>
        {approvals.length === 0 ? (
          <p className="note mt-3">Nobody has asked for anything.</p>
        ) : (
          <ul className="mt-3 border-t border-ink">
            {approvals.map((item) => (
              <Request key={item.id} item={item} />
            ))}
          </ul>
        )}
      </section>

      {may(viewer, 'member.change') && people.length > 0 ? (
        <section aria-labelledby="admin" className="mt-10">
          <h2 id="admin" className="text-xl">
            Make somebody an admin
          </h2>
          <p className="note mt-1 max-w-prose">Once approved, give them the role on the page People.</p>
          <AskForm ask={askApprovalAction} kind="ownership.transfer" about={{ people }} submitLabel="Ask" />
        </section>
      ) : null}

      {may(viewer, 'export.bulk') ? (
        <section aria-labelledby="export" className="mt-10">
          <h2 id="export" className="text-xl">
            All your cases in one file
          </h2>
          <p className="note mt-1 max-w-prose">
            A file that can be read by whoever has it. Each case in it is an event of the trail.
          </p>
          {alone || approvals.some(({ kind, own, state }) => kind === 'export.bulk' && own && state === 'approved') ? (
            <p className="mt-3">
              <TakeFile from="/api/export" method="POST" name="cases.json">
                Take the file
              </TakeFile>
            </p>
          ) : (
            <AskForm ask={askApprovalAction} kind="export.bulk" about={{ objectId: null }} submitLabel="Ask" />
          )}
        </section>
      ) : null}
    </div>
  )
}

function Request({ item }: { item: ApprovalItem }) {
  const open = item.state === 'asked' || item.state === 'approved'
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 border-b border-rule py-3">
      <div className="max-w-prose">
        <p>
          <span className="font-semibold">{item.own ? 'You' : item.askedBy}</span> {item.own ? 'ask' : 'asks'}{' '}
          {approvalWords[item.kind]}
          {item.person === null ? '' : `: ${item.person}`}
          {isOfMembers(item.kind) && item.objectId !== null ? (
            <>
              {' ('}
              <Link
                className="link"
                href={`/cases/${item.objectId}/${item.kind === 'hold.release' ? 'keeping' : 'people'}`}
                prefetch={false}
              >
                which one
              </Link>
              )
            </>
          ) : null}
        </p>
        <p className="text-control">“{item.reason}”</p>
        <p className="note">
          {formatDate(item.askedAt.slice(0, 10))} · {stateInWords(item)}
        </p>
      </div>
      {open ? (
        <p className="flex flex-wrap gap-3">
          {item.state === 'asked' && !item.own ? (
            <ActButton act={approveAction} input={{ id: item.id }} look="primary">
              Approve
            </ActButton>
          ) : null}
          <ActButton act={withdrawAction} input={{ id: item.id }}>
            {item.own ? 'Withdraw' : 'Refuse'}
          </ActButton>
        </p>
      ) : null}
    </li>
  )
}

const states: Readonly<Record<ApprovalState, string>> = {
  asked: 'waits for somebody else',
  approved: 'approved',
  used: 'done',
  withdrawn: 'withdrawn or refused',
  expired: 'not used within three days',
}

function stateInWords({ state, approvedBy }: ApprovalItem): string {
  if (approvedBy === null) return state === 'used' ? 'done alone: nobody else was there' : states[state]
  return state === 'approved' ? `approved by ${approvedBy}` : `${states[state]}; approved by ${approvedBy}`
}

export default securePage('approval.read', ApprovalsPage)
