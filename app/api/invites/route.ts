import { z } from 'zod'
import { inviteMember, rolesSchema } from '#lib/server/people/invite-member'
import { listInvitations } from '#lib/server/people/list-invitations'
import { refusedBecause } from '#lib/server/people/people-answers'
import { secureRoute } from '#lib/server/secure-route'

export const GET = secureRoute({
  action: 'member.list',
  handler: async () => ({ invites: await listInvitations() }),
})

/** Makes a one-time address, which is told this once: hand it over in person or through a channel you trust. */
export const POST = secureRoute({
  action: 'member.invite',
  creates: true,
  body: z.strictObject({ roles: rolesSchema }),
  handler: async ({ body }) => {
    const result = await inviteMember(body)
    if (!result.ok) return refusedBecause(result)
    const { ok: _ok, ...invite } = result
    return Response.json(invite, { status: 201, headers: { Location: `/api/invites/${invite.id}` } })
  },
})
