import { randomUUID } from 'node:crypto'
import type { Viewer } from '#lib/domain/case-access'
import { recordedTransaction } from '#lib/server/audit/append-event'
import { openCase } from '#lib/server/cases/open-case'
import { database } from '#lib/server/database/client'
import { tokenHash } from '#lib/server/identity/random-token'
import { beginSession } from '#lib/server/identity/session-row'
import { withinRequest } from '#lib/server/request-context'

/** A user who is signed in, invented, with an account of their own. */
export async function aViewer(name = 'Imke Sandvoort'): Promise<Viewer & { sid: string; email: string }> {
  const email = `${randomUUID()}@example.org`
  const user = await database().user.create({
    data: { email, name, passwordHash: 'none: never signs in with a password' },
  })
  const sid = await recordedTransaction((tx) => beginSession(tx, user.id))
  const session = await database().session.findUniqueOrThrow({ where: { sidHash: tokenHash(sid) } })
  return { userId: user.id, sessionId: session.id, name, sid, email }
}

/** Runs an operation as somebody, past the door. */
export const as = <T>(viewer: Viewer, work: () => Promise<T>): Promise<T> =>
  withinRequest({ requestId: randomUUID(), viewer }, work)

/** A case of the viewer's, about an invented person. */
export async function aCase(viewer: Viewer, over: Partial<Parameters<typeof openCase>[0]> = {}): Promise<string> {
  const opened = await as(viewer, () =>
    openCase({ reference: 'ROWAN-41', requestingState: 'CN', requestedState: 'BE', ...over }),
  )
  if (!opened.ok) throw new Error(`the case could not be opened: ${JSON.stringify(opened.issues)}`)
  return opened.id
}

/** An id of the right form that nothing has. */
export const missingId = (): string => randomUUID()
