'use server'

import { z } from 'zod'
import { secureAction, secureFormAction } from '#lib/server/secure-action'

export const safe = secureAction({ action: 'session.read', input: z.strictObject({}), handler: async () => null })

export const safeForm = secureFormAction({
  action: 'session.read',
  input: z.strictObject({}),
  handler: async () => null,
})

export async function unsafe() {
  return 'anyone may call this'
}

export default async function unsafeToo() {
  return 'anyone may call this'
}
