'use server'

import { acceptInvitation, acceptSchema } from '#lib/server/people/accept-invitation'
import { secureAction } from '#lib/server/secure-action'

/** Accepts an invitation. It signs nobody in: the account is to be confirmed first. */
export const acceptInvitationAction = secureAction({
  action: 'public',
  input: acceptSchema,
  handler: async (_context, input) => {
    const result = await acceptInvitation(input)
    if (result.ok) return { ok: true as const, to: '/invitation?accepted' }
    if (result.reason === 'invalid') {
      const { field, message } = result.problem
      return { ok: false as const, message, issues: [{ path: field, message }] }
    }
    return { ok: false as const, message: 'This address is used up, too old or revoked. Ask for a new one.' }
  },
})
