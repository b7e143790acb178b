import type { Role } from '#lib/domain/case-access'
import { database } from '#lib/server/database/client'
import { acceptInvitation } from '#lib/server/people/accept-invitation'
import { inviteMember } from '#lib/server/people/invite-member'
import { as, type aViewer } from './people.ts'

type Somebody = Awaited<ReturnType<typeof aViewer>>

/** The token of a fresh invitation, and its id. */
export async function anInvitation(
  admin: Somebody,
  roles: Role[] = ['lawyer'],
): Promise<{ id: string; token: string }> {
  const invited = await as(admin, () => inviteMember({ roles }))
  if (!invited.ok) throw new Error(`nobody was invited: ${invited.reason}`)
  return { id: invited.id, token: new URL(invited.path, 'http://x').searchParams.get('token') ?? '' }
}

export const password = 'seven quiet herons at dusk'

let count = 0
/** Accepts as an invented person with an address of their own. */
export const accept = (token: string, over: { email?: string; name?: string } = {}) => {
  count += 1
  return acceptInvitation({
    token,
    name: 'Odile Marchand',
    email: `odile-${process.pid}-${count}@example.org`,
    password,
    ...over,
  })
}

/** Whoever accepted an invitation, as stored. */
export async function whoAccepted(id: string) {
  const { acceptedBy } = await database().invitation.findUniqueOrThrow({ where: { id } })
  return acceptedBy === null ? null : database().user.findUnique({ where: { id: acceptedBy } })
}
