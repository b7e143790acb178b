'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { saveFact } from '#lib/server/cases/save-fact'
import { takeOffFile } from '#lib/server/cases/take-off-file'
import { secureAction } from '#lib/server/secure-action'

const inputSchema = z.strictObject({
  caseId: z.uuid(),
  factKey: z.string(),
  // Checked against the declaration of the fact by the operation.
  entry: z.unknown(),
  expectedVersion: z.int().min(0),
})

/** Saves one answer. The page is not rendered again: it already shows what was typed. */
export const saveFactAction = secureAction({
  action: 'facts.save',
  input: inputSchema,
  handler: (_context, input) => saveFact(input),
})

/** Takes an answer off the file that can no longer be read, and renders the page again: the question is open now. */
export const takeOffFileAction = secureAction({
  action: 'facts.save',
  input: z.strictObject({ caseId: z.uuid(), factKey: z.string().max(200), expectedVersion: z.int().min(0) }),
  handler: async (_context, input) => {
    const result = await takeOffFile(input)
    if (result.ok) revalidatePath(`/cases/${input.caseId}/facts`)
    return result
  },
})
