import 'server-only'
import { z } from 'zod'
import { appendEvent } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { emailIndex } from '../identity/account-cells.ts'
import { emailSchema } from '../identity/account-name.ts'
import { makeUser } from '../identity/make-user.ts'
import { hashPassword } from '../identity/password-hash.ts'
import { passwordProblem } from '../identity/password-rules.ts'
import { beforeSignIn, recordedBeforeSignIn } from '../tenant.ts'
import { openInvitation } from './invitation-address.ts'
import { invitationEvent } from './invitation-event.ts'
import { rolesOf } from './person.ts'

export const acceptSchema = z.strictObject({
  token: z.string().max(200),
  name: z.string().trim().min(1, { error: 'Give the name that colleagues know you by.' }).max(120),
  email: emailSchema,
  password: z.string().max(2_000),
})

export type AcceptResult =
  | { ok: true }
  | { ok: false; reason: 'invitation' }
  | { ok: false; reason: 'invalid'; problem: { field: 'password'; message: string } }

/**
 * Accepts an invitation: makes an account with the roles that the inviter fixed, which sees nothing until somebody
 * of the organisation confirms it. Whatever is wrong with the address is one answer. An e-mail address that has an
 * account already is answered like any other, and makes nothing: the invitation is spent and shown as revoked.
 */
export async function acceptInvitation(input: z.infer<typeof acceptSchema>): Promise<AcceptResult> {
  const { token, name, email, password } = input
  if (!(await mayAccept(token))) return { ok: false, reason: 'invitation' }
  const problem = passwordProblem(password, { name, email })
  if (problem) return { ok: false, reason: 'invalid', problem: { field: 'password', message: problem } }
  const passwordHash = await hashPassword(password)
  const at = now()
  return recordedBeforeSignIn(async (tx): Promise<AcceptResult> => {
    const invitation = await tx.invitation.findFirst({ where: openInvitation(token, at) })
    if (!invitation?.orgId) return { ok: false, reason: 'invitation' }
    const { id, orgId } = invitation
    const taken = (await tx.user.count({ where: { emailIndex: await emailIndex(tx, email) } })) > 0
    const acceptedBy = taken
      ? null
      : await makeUser(tx, {
          ...{ orgId, email, name, passwordHash, createdAt: at },
          roles: rolesOf(invitation),
          confirmedAt: null,
        })
    await tx.invitation.updateMany({
      where: { id },
      data: taken ? { usedAt: at, revokedAt: at } : { usedAt: at, acceptedBy },
    })
    await appendEvent(tx, invitationEvent({ orgId, userId: acceptedBy, sessionId: null }, 'invitation.accept', id))
    return { ok: true }
  })
}

/** Whether the page should show its form for this address. */
export const mayAccept = (token: unknown): Promise<boolean> =>
  beforeSignIn(
    async (tx) =>
      typeof token === 'string' && (await tx.invitation.count({ where: openInvitation(token, now()) })) === 1,
  )
