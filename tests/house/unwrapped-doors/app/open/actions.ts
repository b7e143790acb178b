'use server'

import { z } from 'zod'
import { secureAction, secureFormAction } from '#lib/server/secure-action'

export const safe = secureAction({ access: 'viewer', input: z.strictObject({}), handler: async () => null })

export const safeForm = secureFormAction({ access: 'viewer', input: z.strictObject({}), handler: async () => null })

export async function unsafe() {
  return 'anyone may call this'
}

export default async function unsafeToo() {
  return 'anyone may call this'
}
