'use server'

import { z } from 'zod'
import { checkQuotation } from '#lib/server/copies/check-quotation'
import { secureAction } from '#lib/server/secure-action'

/** Compares a quotation with the text of a copy; the words stay in the body, and are not kept. */
export const checkQuotationAction = secureAction({
  action: 'copy.read',
  heavy: true,
  input: z.strictObject({
    copyId: z.string().max(100),
    quotation: z.string().trim().min(1).max(4_000),
    page: z.number().int().positive().max(999_999).optional(),
  }),
  handler: async (_context, { copyId, quotation, page }) => checkQuotation(copyId, quotation, page),
})
