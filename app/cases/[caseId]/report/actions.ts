'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { languageChoices } from '#lib/reporting/wording/languages'
import { creationKeySchema } from '#lib/server/creation'
import { issueReport } from '#lib/server/reports/issue-report'
import { secureAction } from '#lib/server/secure-action'

/** Issues a report on the facts as they stand on the server; sent again under the same key, tells the one that was issued. */
export const issueReportAction = secureAction({
  action: 'report.issue',
  heavy: true,
  input: z.strictObject({ idempotencyKey: creationKeySchema, caseId: z.uuid(), language: z.enum(languageChoices) }),
  creates: ({ idempotencyKey }) => idempotencyKey,
  handler: async (_context, { caseId, language }) => {
    const result = await issueReport(caseId, language)
    if (result.ok) revalidatePath(`/cases/${caseId}/report`)
    return result
  },
})
