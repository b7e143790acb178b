import 'server-only'
import type { Role } from '#lib/domain/case-access'
import { type InvitationState, stateOfInvitation } from '#lib/domain/invitation'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { withTenant } from '../tenant.ts'
import { emailReader, personColumns, personReader, rolesOf } from './person.ts'

export interface InvitationItem {
  id: string
  roles: readonly Role[]
  state: InvitationState
  /** ISO instants. */
  createdAt: string
  expiresAt: string
  /** Who accepted it. */
  person: { id: string; name: string; email: string } | null
}

/** The invitations of the organisation, the newest first: a hundred of them. */
export async function listInvitations(): Promise<InvitationItem[]> {
  const viewer = await requireViewer()
  const at = now()
  const { orgId } = viewer
  return withTenant(viewer, async (tx) => {
    const rows = await tx.invitation.findMany({ where: { orgId }, orderBy: { createdAt: 'desc' }, take: 100 })
    const ids = rows.flatMap(({ acceptedBy }) => (acceptedBy === null ? [] : [acceptedBy]))
    const accepted = await tx.user.findMany({
      where: { orgId, id: { in: ids } },
      select: { ...personColumns, email: true, confirmedAt: true },
    })
    const read = await personReader(tx, orgId)
    const email = await emailReader(tx, orgId)
    const people = new Map(accepted.map((row) => [row.id, row]))
    return rows.map((row) => {
      const person = row.acceptedBy === null ? undefined : people.get(row.acceptedBy)
      return {
        id: row.id,
        roles: rolesOf(row),
        state: stateOfInvitation({ ...row, confirmedAt: person?.confirmedAt ?? null }, at),
        createdAt: row.createdAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
        person: person ? { id: person.id, name: read(person).name, email: email(person) } : null,
      }
    })
  })
}
