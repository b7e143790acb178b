import { z } from 'zod'
import { emailSchema } from '#lib/server/identity/account-name'
import { identityRefusal } from '#lib/server/identity/identity-refusal'
import { codeSchema } from '#lib/server/identity/passkey-schemas'
import { sessionState } from '#lib/server/identity/session-state'
import { signIn } from '#lib/server/identity/sign-in'
import { forgetEverything, signOut } from '#lib/server/identity/sign-out'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

/** How far this browser has come in signing in, and as whom. */
export const GET = secureRoute({
  action: 'public',
  handler: async () => {
    const state = await sessionState()
    return state.state === 'signed-out' ? new Refusal('SIGNED_OUT') : state
  },
})

/** Signs in: the first step, or with a code both. */
export const POST = secureRoute({
  action: 'public',
  body: z.strictObject({
    email: emailSchema,
    password: z.string().min(1).max(2_000),
    code: codeSchema.optional(),
  }),
  handler: async ({ body }) => {
    const result = await signIn(body)
    if (!result.ok) return identityRefusal(result)
    return { state: result.proven ? 'signed-in' : 'second-step' }
  },
})

/** Ends the session of this browser, which forgets what it kept. Asked twice, or by nobody, it does the same. */
export const DELETE = secureRoute({
  action: 'public',
  handler: async () => {
    await signOut()
    return new Response(null, { status: 204, headers: forgetEverything })
  },
})
