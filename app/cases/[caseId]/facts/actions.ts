'use server'

import { z } from 'zod'
import { saveFact } from '#lib/server/cases/save-fact'
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
  access: 'viewer',
  input: inputSchema,
  handler: (_context, input) => saveFact(input),
})
