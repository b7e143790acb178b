'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { retentionFields } from '#lib/server/privacy/retention-input'
import { saveRetention } from '#lib/server/privacy/save-retention'
import { Refusal } from '#lib/server/refusal'
import { secureAction } from '#lib/server/secure-action'

/** Changes until when the case is kept, or puts it under legal hold, or lifts that. */
export const saveRetentionAction = secureAction({
  action: 'retention.save',
  input: z.strictObject({ caseId: z.uuid(), expectedVersion: z.int().min(0), ...retentionFields }),
  handler: async (_context, input) => {
    const result = await saveRetention(input)
    if (result.ok) {
      revalidatePath(`/cases/${input.caseId}`, 'layout')
      return { ok: true as const }
    }
    return { ok: false as const, message: new Refusal(result.reason === 'stale' ? 'STALE' : 'NOT_FOUND').message }
  },
})
