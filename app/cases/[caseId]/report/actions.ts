'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { issueReport } from '#lib/server/reports/issue-report'
import { secureAction } from '#lib/server/secure-action'

/** Issues a report on the facts as they stand on the server. */
export const issueReportAction = secureAction({
  action: 'report.issue',
  heavy: true,
  input: z.strictObject({ caseId: z.uuid() }),
  handler: async (_context, { caseId }) => {
    const result = await issueReport(caseId)
    if (result.ok) revalidatePath(`/cases/${caseId}/report`)
    return result
  },
})
