'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { refusalOf } from '#lib/server/cases/case-answers'
import { releaseHold } from '#lib/server/privacy/release-hold'
import { retentionFields } from '#lib/server/privacy/retention-input'
import { saveRetention } from '#lib/server/privacy/save-retention'
import { secureAction } from '#lib/server/secure-action'

/** Changes until when the case is kept, or puts it under legal hold. */
export const saveRetentionAction = secureAction({
  action: 'retention.save',
  input: z.strictObject({ caseId: z.uuid(), expectedVersion: z.int().min(0), ...retentionFields }),
  handler: async (_context, input) => {
    const result = await saveRetention(input)
    if (result.ok) {
      revalidatePath(`/cases/${input.caseId}`, 'layout')
      return { ok: true as const }
    }
    if (result.reason === 'invalid') return { ok: false as const, message: result.issues[0]?.message ?? '' }
    return { ok: false as const, message: refusalOf(result).message }
  },
})

/** Lifts the legal hold, once somebody else has approved. */
export const releaseHoldAction = secureAction({
  action: 'retention.release',
  input: z.strictObject({ caseId: z.uuid(), expectedVersion: z.int().min(0) }),
  handler: async (_context, input) => {
    const result = await releaseHold(input)
    if (!result.ok) return { ok: false as const, message: refusalOf(result).message }
    revalidatePath(`/cases/${input.caseId}`, 'layout')
    return { ok: true as const }
  },
})
