'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { shareCase, unshareCase } from '#lib/server/cases/case-people'
import { toldWhy } from '#lib/server/people/people-answers'
import { secureAction } from '#lib/server/secure-action'

const inputSchema = z.strictObject({ caseId: z.uuid(), userId: z.uuid() })

/** Lets somebody of the organisation see the case. */
export const shareCaseAction = secureAction({
  action: 'case.share',
  input: inputSchema,
  handler: async (_context, input) => {
    const result = await shareCase(input)
    revalidatePath(`/cases/${input.caseId}/people`)
    return toldWhy(result)
  },
})

/** Takes somebody off the case. */
export const unshareCaseAction = secureAction({
  action: 'case.share',
  input: inputSchema,
  handler: async (_context, input) => {
    const result = await unshareCase(input)
    revalidatePath(`/cases/${input.caseId}/people`)
    return toldWhy(result)
  },
})
