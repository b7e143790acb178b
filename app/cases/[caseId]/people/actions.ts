'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { heldMessage } from '#lib/server/cases/case-answers'
import { shareCase, unshareCase } from '#lib/server/cases/case-people'
import { eraseCase } from '#lib/server/cases/erase-case'
import { refusedBecause, toldWhy } from '#lib/server/people/people-answers'
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

/** Erases the case for good, once somebody else has approved, and goes to the list. Comes back only when refused. */
export const eraseCaseAction = secureAction({
  action: 'case.erase',
  input: z.strictObject({ caseId: z.uuid(), expectedVersion: z.int().min(1) }),
  handler: async (_context, input) => {
    const result = await eraseCase(input)
    if (result.ok) redirect('/cases')
    const message =
      result.reason === 'stale'
        ? 'The case was changed since you opened this page. Nothing was erased: look again and decide.'
        : result.reason === 'held'
          ? heldMessage
          : refusedBecause({ ok: false, reason: result.reason }).message
    return { ok: false as const, message }
  },
})
