import 'server-only'
import { z } from 'zod'
import type { Role } from '#lib/domain/case-access'
import { appendEvent } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { beforeSignIn, type IdentityTransaction, recordedBeforeSignIn } from '../tenant.ts'
import { emailSchema } from './account-name.ts'
import { makeOrganisation } from './make-organisation.ts'
import { makeUser } from './make-user.ts'
import { hashPassword } from './password-hash.ts'
import { passwordProblem } from './password-rules.ts'
import { isToken, tokenHash } from './random-token.ts'

export const ownerSchema = z.strictObject({
  token: z.string().max(200),
  name: z.string().trim().min(1, { error: 'Give the name that reports are signed with.' }).max(120),
  email: emailSchema,
  password: z.string().max(2_000),
})

type OwnerProblem = { field: 'password'; message: string }

/**
 * Makes the owner through the one-time address. The address works once, for an hour, and only while
 * there is no user. Whatever is wrong with it is one answer.
 */
export async function createOwner(
  owner: z.infer<typeof ownerSchema>,
): Promise<
  | { ok: true; userId: string }
  | { ok: false; reason: 'invitation' }
  | { ok: false; reason: 'invalid'; problem: OwnerProblem }
> {
  if (!(await mayCreateOwner(owner.token))) return { ok: false, reason: 'invitation' }
  const problem = passwordProblem(owner.password, owner)
  if (problem) return { ok: false, reason: 'invalid', problem: { field: 'password', message: problem } }
  const passwordHash = await hashPassword(owner.password)
  return recordedBeforeSignIn(async (tx) => {
    // Spending the address first makes a second use wait here, and find it spent.
    const spent = await tx.invitation.updateMany({ where: open(owner.token), data: { usedAt: now() } })
    if (spent.count !== 1 || (await tx.user.count()) > 0) return { ok: false, reason: 'invitation' } as const
    const at = now()
    const orgId = await makeOrganisation(tx, owner.name, at)
    const { name, email } = owner
    const account = { orgId, roles: [...ownerRoles], email, name, passwordHash, confirmedAt: at, createdAt: at }
    const id = await makeUser(tx, account)
    await appendEvent(tx, {
      orgId,
      action: 'user.create',
      actorId: id,
      sessionId: null,
      object: { type: 'user', id },
      outcome: 'done',
    })
    return { ok: true, userId: id } as const
  })
}

/** Whether the set-up page should show its form for this address. */
export async function mayCreateOwner(token: unknown): Promise<boolean> {
  if (!isToken(token)) return false
  return beforeSignIn(async (tx) => (await isOpen(tx, token)) && (await tx.user.count()) === 0)
}

const isOpen = async (tx: IdentityTransaction, token: string): Promise<boolean> =>
  (await tx.invitation.count({ where: open(token) })) === 1

const open = (token: string) => ({
  orgId: null,
  tokenHash: tokenHash(token),
  usedAt: null,
  revokedAt: null,
  expiresAt: { gt: now() },
})

/** The owner looks after the people, and works on cases as a lawyer does. */
const ownerRoles: readonly Role[] = ['admin', 'lawyer']
