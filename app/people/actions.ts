'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { creationKeySchema } from '#lib/server/creation'
import { changeMember } from '#lib/server/people/change-member'
import { inviteMember, rolesSchema } from '#lib/server/people/invite-member'
import { refusedBecause, toldWhy } from '#lib/server/people/people-answers'
import { settleInvitation } from '#lib/server/people/settle-invitation'
import { secureAction } from '#lib/server/secure-action'

/** Changes somebody's roles, disables them or lets them back in. */
export const changeMemberAction = secureAction({
  action: 'member.change',
  input: z.strictObject({ userId: z.uuid(), roles: rolesSchema.optional(), disabled: z.boolean().optional() }),
  handler: async (_context, input) => {
    const result = await changeMember(input)
    revalidatePath('/people')
    return toldWhy(result)
  },
})

/** Makes a one-time address for somebody new. It is told this once; a form that is sent again makes no second one. */
export const inviteAction = secureAction({
  action: 'member.invite',
  input: z.strictObject({ idempotencyKey: creationKeySchema, roles: rolesSchema }),
  creates: ({ idempotencyKey }) => idempotencyKey,
  handler: async (_context, { roles }) => {
    const result = await inviteMember({ roles })
    if (!result.ok) return { ok: false as const, message: refusedBecause(result).message, issues: [] }
    revalidatePath('/people')
    return { ok: true as const, path: result.path, expiresAt: result.expiresAt }
  },
})

/** Lets in whoever accepted an invitation. */
export const confirmInvitationAction = secureAction({
  action: 'member.confirm',
  input: z.strictObject({ id: z.uuid() }),
  handler: async (_context, { id }) => {
    const result = await settleInvitation(id, 'confirm')
    revalidatePath('/people')
    return toldWhy(result)
  },
})

/** Revokes an invitation, with the account that was not confirmed yet. */
export const revokeInvitationAction = secureAction({
  action: 'member.invite',
  input: z.strictObject({ id: z.uuid() }),
  handler: async (_context, { id }) => {
    const result = await settleInvitation(id, 'revoke')
    revalidatePath('/people')
    return toldWhy(result)
  },
})
