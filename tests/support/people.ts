import { randomUUID } from 'node:crypto'
import type { Role, Viewer } from '#lib/domain/case-access'
import { openCase } from '#lib/server/cases/open-case'
import { database } from '#lib/server/database/client'
import { makeOrganisation } from '#lib/server/identity/make-organisation'
import { makeUser } from '#lib/server/identity/make-user'
import { tokenHash } from '#lib/server/identity/random-token'
import { beginSession } from '#lib/server/identity/session-row'
import { withinRequest } from '#lib/server/request-context'
import { beforeSignIn, recordedBeforeSignIn } from '#lib/server/tenant'

/** Of a password that was made by chance and thrown away. */
const ofNobodyKnows =
  '$argon2id$v=19$m=19456,t=2,p=1$6H/3ARa2LWY/Y7YmO9rgwg$FmcrVe6gJhMbjThOVTNXbkuKI8RKmXzTQhD9DXqfgzU'

/** An invented account that signs in with no password unless its hash is given. */
export async function anAccount({
  name = 'Imke Sandvoort',
  email = `${randomUUID()}@example.org`,
  passwordHash = ofNobodyKnows,
  roles = ['admin', 'lawyer'],
  orgId,
}: {
  name?: string
  email?: string
  passwordHash?: string
  roles?: Role[]
  /** The organisation they belong to; left out, one of their own. */
  orgId?: string
} = {}): Promise<{ userId: string; orgId: string; email: string }> {
  const at = new Date()
  return beforeSignIn(async (tx) => {
    const org = orgId ?? (await makeOrganisation(tx, `Chambers of ${name}`, at))
    const account = { orgId: org, roles, email, name, passwordHash, confirmedAt: at, createdAt: at }
    return { userId: await makeUser(tx, account), orgId: org, email }
  })
}

/** A user who is signed in, invented, with an account and, unless told otherwise, an organisation of their own. */
export async function aViewer(
  name = 'Imke Sandvoort',
  over: { roles?: Role[]; orgId?: string } = {},
): Promise<Viewer & { sid: string; email: string }> {
  const { roles = ['admin', 'lawyer'] } = over
  const { userId, orgId, email } = await anAccount({ name, ...over })
  const sid = await recordedBeforeSignIn((tx) => beginSession(tx, userId, { proven: true }))
  const session = await database().session.findUniqueOrThrow({ where: { sidHash: tokenHash(sid) } })
  return { userId, orgId, sessionId: session.id, name, roles, sid, email }
}

/** Runs an operation as somebody, past the door. */
export const as = <T>(viewer: Viewer, work: () => Promise<T>): Promise<T> =>
  withinRequest({ requestId: randomUUID(), viewer }, work)

/** A case of the viewer's, about an invented person. */
export async function aCase(viewer: Viewer, over: Partial<Parameters<typeof openCase>[0]> = {}): Promise<string> {
  const opened = await as(viewer, () =>
    openCase({ reference: 'ROWAN-41', requestingState: 'CN', requestedState: 'BE', ...over }),
  )
  if (!opened.ok) throw new Error(`the case could not be opened: ${JSON.stringify(opened)}`)
  return opened.id
}

/** An id of the right form that nothing has. */
export const missingId = (): string => randomUUID()
