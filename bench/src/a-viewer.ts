import { randomUUID } from 'node:crypto'
import type { Viewer } from '../../lib/domain/case-access.ts'
import { makeOrganisation } from '../../lib/server/identity/make-organisation.ts'
import { makeUser } from '../../lib/server/identity/make-user.ts'
import { beforeSignIn } from '../../lib/server/tenant.ts'

/** An invented lawyer of an organisation of her own, in the database that is open. */
export async function aViewer(): Promise<Viewer> {
  const name = 'Imke Sandvoort'
  const at = new Date()
  return beforeSignIn(async (tx) => {
    const orgId = await makeOrganisation(tx, name, at)
    const account = {
      email: 'imke@example.org',
      passwordHash: 'none',
      roles: ['lawyer' as const],
      confirmedAt: at,
      createdAt: at,
    }
    return {
      orgId,
      userId: await makeUser(tx, { ...account, orgId, name }),
      sessionId: randomUUID(),
      name,
      roles: ['lawyer'],
    }
  })
}
