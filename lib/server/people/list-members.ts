import 'server-only'
import { requireViewer } from '../identity/viewer.ts'
import { withTenant } from '../tenant.ts'
import { emailReader, type Person, personColumns, personReader } from './person.ts'

export interface Member extends Person {
  email: string
  state: 'active' | 'to-be-confirmed' | 'disabled'
  /** The one who asks. */
  self: boolean
  /** ISO instant. */
  createdAt: string
}

/** Everybody of the viewer's organisation, those who joined first first. */
export async function listMembers(): Promise<Member[]> {
  const viewer = await requireViewer()
  return withTenant(viewer, async (tx) => {
    const rows = await tx.user.findMany({
      where: { orgId: viewer.orgId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { ...personColumns, email: true, confirmedAt: true, disabledAt: true, createdAt: true },
    })
    const read = await personReader(tx, viewer.orgId)
    const email = await emailReader(tx, viewer.orgId)
    return rows.map((row) => ({
      ...read(row),
      email: email(row),
      state: row.disabledAt ? 'disabled' : row.confirmedAt ? 'active' : 'to-be-confirmed',
      self: row.id === viewer.userId,
      createdAt: row.createdAt.toISOString(),
    }))
  })
}
