import type { Metadata } from 'next'
import { ActButton } from '#components/ui/act-button'
import { roles } from '#lib/domain/case-access'
import { formatDate } from '#lib/domain/date-in-words'
import { listInWords } from '#lib/domain/in-words'
import type { InvitationState } from '#lib/domain/invitation'
import { roleWords } from '#lib/domain/role-words'
import { listInvitations } from '#lib/server/people/list-invitations'
import { listMembers } from '#lib/server/people/list-members'
import { securePage } from '#lib/server/secure-page'
import { changeMemberAction, confirmInvitationAction, inviteAction, revokeInvitationAction } from './actions.ts'
import { InviteForm } from './invite-form.tsx'
import { RolesForm } from './roles-form.tsx'

export const metadata: Metadata = { title: 'People' }

/** The people of the organisation, for those who look after them. Nothing here says which cases anybody works on. */
async function PeoplePage() {
  const members = await listMembers()
  const invitations = await listInvitations()
  return (
    <div className="page-width pt-8 pb-16">
      <h1 className="text-2xl">People</h1>
      <p className="law mt-3">
        Roles say what kind of work somebody does. Which cases they see, the members of each case decide: an admin who
        is nothing else sees none.
      </p>

      <section aria-labelledby="members" className="mt-8">
        <h2 id="members" className="text-xl">
          Members
        </h2>
        <ul className="mt-3 border-t border-ink">
          {members
            .filter(({ state }) => state !== 'to-be-confirmed')
            .map((member) => (
              <li
                key={member.id}
                className="grid gap-x-8 gap-y-2 border-b border-rule py-3 lg:grid-cols-[16rem_minmax(0,1fr)_auto]"
              >
                <div>
                  <p className="font-semibold">
                    {member.name}
                    {member.self ? ' (you)' : ''}
                  </p>
                  <p className="note break-all">{member.email}</p>
                  {member.state === 'disabled' ? <p className="text-control">Disabled: cannot sign in</p> : null}
                </div>
                <RolesForm
                  key={member.roles.join()}
                  userId={member.id}
                  name={member.name}
                  roles={member.roles}
                  change={changeMemberAction}
                />
                {member.self ? null : (
                  <div>
                    <ActButton
                      act={changeMemberAction}
                      input={{ userId: member.id, disabled: member.state === 'active' }}
                      label={`${member.state === 'active' ? 'Disable' : 'Enable'} ${member.name}`}
                    >
                      {member.state === 'active' ? 'Disable' : 'Enable'}
                    </ActButton>
                  </div>
                )}
              </li>
            ))}
        </ul>
        <p className="note mt-2 max-w-prose">
          To make somebody an admin is to hand the organisation over, so it takes two people: ask on the page Approvals
          first. Whoever is disabled is signed out everywhere at once; their cases stay with the other members.
        </p>
      </section>

      <section aria-labelledby="invite" className="mt-10">
        <h2 id="invite" className="text-xl">
          Invite somebody
        </h2>
        <p className="law mt-3">
          You get an address that works once and for an hour. Whoever opens it chooses name, e-mail address and
          password, and still sees nothing until you have confirmed them here. Ask them, on a way other than the one you
          sent the address, whether it was they who accepted.
        </p>
        <dl className="note mt-3 max-w-prose">
          {roles.map((role) => (
            <div key={role}>
              <dt className="inline font-semibold">{roleWords[role].name}</dt>{' '}
              <dd className="inline">{roleWords[role].does}.</dd>
            </div>
          ))}
        </dl>
        <InviteForm invite={inviteAction} />
        {invitations.length === 0 ? null : (
          <ul className="mt-6 border-t border-ink">
            {invitations.map((invitation) => (
              <li
                key={invitation.id}
                className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 border-b border-rule py-3"
              >
                <div>
                  <p>
                    {invitation.person ? (
                      <>
                        <span className="font-semibold">{invitation.person.name}</span>{' '}
                        <span className="note break-all">{invitation.person.email}</span>
                      </>
                    ) : (
                      'Nobody yet'
                    )}
                  </p>
                  <p className="text-control">
                    {listInWords(invitation.roles.map((role) => roleWords[role].name))} ·{' '}
                    {stateInWords[invitation.state]}
                  </p>
                  <p className="note">Invited on {formatDate(invitation.createdAt.slice(0, 10))}</p>
                </div>
                <p className="flex flex-wrap gap-3">
                  {invitation.state === 'accepted' ? (
                    <ActButton
                      act={confirmInvitationAction}
                      input={{ id: invitation.id }}
                      look="primary"
                      label={`Confirm ${invitation.person?.name ?? ''}`}
                    >
                      Confirm
                    </ActButton>
                  ) : null}
                  {invitation.state === 'invited' || invitation.state === 'accepted' ? (
                    <ActButton act={revokeInvitationAction} input={{ id: invitation.id }}>
                      Revoke
                    </ActButton>
                  ) : null}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

const stateInWords: Readonly<Record<InvitationState, string>> = {
  invited: 'waiting to be accepted',
  accepted: 'accepted; sees nothing until you confirm',
  confirmed: 'confirmed',
  revoked: 'revoked',
  expired: 'not accepted within the hour',
}

export default securePage('member.list', PeoplePage)
