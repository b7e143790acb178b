import { z } from 'zod'
import { refusalOf } from '#lib/server/cases/case-answers'
import { exportCase, exportFormats } from '#lib/server/cases/export-case'
import { downloadOf } from '#lib/server/download'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** The case as it stands now. Documents are marked as drafts: what is issued comes from `/api/reports/:id`. */
export const GET = secureRoute({
  action: 'case.export',
  heavy: true,
  params: idParams,
  query: z.strictObject({ format: z.enum(exportFormats) }),
  handler: async ({ params, query }) => {
    const result = await exportCase(params.id, query.format)
    return result.ok ? downloadOf(result) : refusalOf(result)
  },
})
