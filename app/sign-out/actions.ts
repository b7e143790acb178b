'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { signOut } from '#lib/server/identity/sign-out'
import { secureFormAction } from '#lib/server/secure-action'

/** Ends the session of this browser and goes to the first page. Public: a session that has ended can be left too. */
export const signOutAction = secureFormAction({
  access: 'public',
  input: z.strictObject({}),
  handler: async () => {
    await signOut()
    redirect('/')
  },
})
