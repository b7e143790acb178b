'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { handOverCase } from '#lib/server/cases/orphaned-cases'
import { toldWhy } from '#lib/server/people/people-answers'
import { saveSettings, settingsFields } from '#lib/server/privacy/organisation-settings'
import { Refusal } from '#lib/server/refusal'
import { secureAction } from '#lib/server/secure-action'

/** Says how long the organisation keeps its cases. */
export const saveSettingsAction = secureAction({
  action: 'organisation.change',
  input: z.strictObject({ expectedVersion: z.int().min(1), ...settingsFields }),
  handler: async (_context, input) => {
    const result = await saveSettings(input)
    revalidatePath('/organisation')
    return result.ok ? { ok: true as const } : { ok: false as const, message: new Refusal('STALE').message }
  },
})

/** Gives a case on which nobody is left to somebody. */
export const handOverCaseAction = secureAction({
  action: 'case.hand-over',
  input: z.strictObject({ caseId: z.uuid(), userId: z.uuid() }),
  handler: async (_context, input) => {
    const result = await handOverCase(input)
    revalidatePath('/', 'layout')
    return toldWhy(result)
  },
})
