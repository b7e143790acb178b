'use server'

import { z } from 'zod'
import { emailSchema } from '#lib/server/identity/account-name'
import { signIn } from '#lib/server/identity/sign-in'
import { ownPath } from '#lib/server/request-origin'
import { secureAction } from '#lib/server/secure-action'

/** The first step: e-mail address and password. `to` leads to the second, and knows where the person was going. */
export const signInAction = secureAction({
  action: 'public',
  input: z.strictObject({ email: emailSchema, password: z.string().min(1).max(2_000), from: z.string().nullable() }),
  handler: async (_context, { email, password, from }) => {
    const result = await signIn({ email, password })
    const back = ownPath(from)
    if (result.ok) {
      return { ok: true as const, to: `/sign-in/second-step${back ? `?from=${encodeURIComponent(back)}` : ''}` }
    }
    const message =
      result.reason === 'too-many'
        ? 'Too many wrong passwords from here for this account. Wait a quarter of an hour and try again.'
        : 'E-mail address and password do not belong together. Check both and try again.'
    return { ok: false as const, reason: result.reason, message }
  },
})
