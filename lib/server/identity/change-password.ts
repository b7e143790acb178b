import 'server-only'
import { appendEvent } from '../audit/append-event.ts'
import { organisationKey } from '../keys/data-keys.ts'
import { beforeSignIn, recordedBeforeSignIn } from '../tenant.ts'
import { openEmail, openName } from './account-cells.ts'
import { endOthers } from './change-factors.ts'
import { checkCredentials } from './check-credentials.ts'
import { openOrganisationName } from './make-organisation.ts'
import { hashPassword } from './password-hash.ts'
import { passwordProblem } from './password-rules.ts'
import { requireViewer } from './viewer.ts'

/**
 * Gives the viewer another password, for the one they have. Every other session of theirs ends: whoever learned the
 * old one is out. The door asks for fresh proof besides.
 */
export async function changePassword(passwords: {
  present: string
  next: string
}): Promise<
  { ok: true } | { ok: false; reason: 'wrong' | 'too-many' } | { ok: false; reason: 'invalid'; message: string }
> {
  const { userId, orgId, sessionId } = await requireViewer()
  const person = await beforeSignIn(async (tx) => {
    const key = await organisationKey(tx, orgId)
    const row = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true, name: true } })
    const { name } = await tx.organisation.findUniqueOrThrow({ where: { id: orgId }, select: { name: true } })
    const of = { id: userId, orgId }
    return {
      email: openEmail(key, { ...of, email: row.email }),
      name: openName(key, { ...of, name: row.name }),
      organisation: openOrganisationName(key, { id: orgId, name }),
    }
  })
  const checked = await checkCredentials({ email: person.email, password: passwords.present })
  if (!checked.ok) return checked
  const message = passwordProblem(passwords.next, person)
  if (message !== null) return { ok: false, reason: 'invalid', message }
  const passwordHash = await hashPassword(passwords.next)
  await recordedBeforeSignIn(async (tx) => {
    await tx.user.updateMany({ where: { id: userId }, data: { passwordHash } })
    await endOthers(tx, { userId, sessionId })
    await appendEvent(tx, {
      action: 'user.change-password',
      orgId,
      actorId: userId,
      sessionId,
      object: { type: 'user', id: userId },
      outcome: 'done',
    })
  })
  return { ok: true }
}
