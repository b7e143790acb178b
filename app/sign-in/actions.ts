'use server'

import { z } from 'zod'
import { emailSchema } from '#lib/server/identity/account-name'
import { signIn } from '#lib/server/identity/sign-in'
import { ownPath } from '#lib/server/request-origin'
import { secureAction } from '#lib/server/secure-action'

/** Signs in with e-mail address and password. `to` is a page of ours, whatever `from` says. */
export const signInAction = secureAction({
  action: 'public',
  input: z.strictObject({ email: emailSchema, password: z.string().min(1).max(2_000), from: z.string().nullable() }),
  handler: async (_context, { email, password, from }) => {
    const result = await signIn({ email, password })
    if (result.ok) return { ok: true as const, to: ownPath(from) ?? '/cases' }
    const message =
      result.reason === 'too-many'
        ? 'Too many wrong passwords from here for this account. Wait a quarter of an hour and try again.'
        : 'E-mail address and password do not belong together. Check both and try again.'
    return { ok: false as const, reason: result.reason, message }
  },
})
