import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Role, roles } from '#lib/domain/case-access'
import { invitationLifetime } from '#lib/domain/invitation'
import { spendApproval } from '../approvals/spend-approval.ts'
import { appendEvent } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { randomToken, tokenHash } from '../identity/random-token.ts'
import { requireViewer } from '../identity/viewer.ts'
import { makeOnce, type NotAgain } from '../make-once.ts'
import { invitationPath } from './invitation-address.ts'
import { invitationEvent } from './invitation-event.ts'

/** One role or more, each once. */
export const rolesSchema = z
  .array(z.enum(roles))
  .min(1, { error: 'Choose at least one role.' })
  .max(roles.length)
  .transform((chosen): Role[] => roles.filter((role) => chosen.includes(role)))

export type InviteResult =
  | { ok: true; id: string; path: string; expiresAt: string }
  | { ok: false; reason: 'second-person' | 'told-once' }
  | NotAgain

/**
 * Makes a one-time address for somebody new, whose roles are fixed here. Its token is returned this once and stored
 * as a hash. An admin is invited only by somebody who is alone; otherwise it takes two people to make one.
 */
export async function inviteMember(input: { roles: readonly Role[] }): Promise<InviteResult> {
  const viewer = await requireViewer()
  const at = now()
  const token = randomToken()
  const id = randomUUID()
  const expiresAt = new Date(at.getTime() + invitationLifetime)
  return makeOnce(viewer, invitedBefore, async (tx): Promise<InviteResult> => {
    const { orgId, userId } = viewer
    const asAdmin = input.roles.includes('admin')
    if (asAdmin && !(await spendApproval(tx, viewer, { kind: 'ownership.transfer', objectId: null }, at))) {
      return { ok: false, reason: 'second-person' }
    }
    await tx.invitation.createMany({
      data: [
        {
          ...{ id, orgId, expiresAt, createdAt: at, invitedBy: userId },
          tokenHash: tokenHash(token),
          roles: [...input.roles],
        },
      ],
    })
    await appendEvent(tx, invitationEvent(viewer, 'invitation.make', id))
    return { ok: true, id, path: invitationPath(token), expiresAt: expiresAt.toISOString() }
  })
}

/** The address of an invitation is stored nowhere, so it cannot be told again. */
const invitedBefore = async () => ({ ok: false, reason: 'told-once' }) as const
