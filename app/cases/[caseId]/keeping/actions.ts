'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { heldMessage, refusalOf } from '#lib/server/cases/case-answers'
import { eraseCase } from '#lib/server/cases/erase-case'
import { refusedBecause } from '#lib/server/people/people-answers'
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
