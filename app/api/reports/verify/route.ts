import { createHash } from 'node:crypto'
import { z } from 'zod'
import { findReportMark } from '#lib/reporting/report-mark'
import { verifyReport } from '#lib/server/reports/verify-report'
import { secureRoute } from '#lib/server/secure-route'

/** Larger than any report; a file over it is none of ours. */
const limit = 8 * 1024 * 1024

/** Takes the file itself as the body, of any type, and says whether it is one that was issued. */
export const POST = secureRoute({
  action: 'report.verify',
  file: { limit },
  body: z.instanceof(Uint8Array),
  handler: async ({ body }) => {
    const sha256 = createHash('sha256').update(body).digest('hex')
    const { ok: _ok, ...verified } = await verifyReport(sha256, findReportMark(body)?.id)
    return { sha256, ...verified }
  },
})

/** The same for someone who has worked out the hash: `?sha256=`. */
export const GET = secureRoute({
  action: 'report.verify',
  query: z.strictObject({ sha256: z.string().regex(/^[0-9a-fA-F]{64}$/, { error: 'expected 64 hexadecimal digits' }) }),
  handler: async ({ query }) => {
    const { ok: _ok, ...verified } = await verifyReport(query.sha256)
    return { sha256: query.sha256.toLowerCase(), ...verified }
  },
})
