'use server'

import { z } from 'zod'
import { verifyReport } from '#lib/server/reports/verify-report'
import { secureAction } from '#lib/server/secure-action'

/** Says whether a file is one of the viewer's issued reports, from its hash and the mark found in it. */
export const verifyReportAction = secureAction({
  action: 'report.verify',
  input: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), reportId: z.uuid().optional() }),
  handler: (_context, { sha256, reportId }) => verifyReport(sha256, reportId),
})
