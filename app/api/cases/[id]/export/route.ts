import { z } from 'zod'
import { languageChoices } from '#lib/reporting/wording/languages'
import { refusalOf } from '#lib/server/cases/case-answers'
import { exportCase, exportFormats } from '#lib/server/cases/export-case'
import { downloadOf } from '#lib/server/download'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** The case as it stands now. Documents are marked as drafts: what is issued comes from `/api/reports/:id`. */
export const GET = secureRoute({
  action: 'case.export',
  heavy: true,
  params: idParams,
  query: z.strictObject({
    format: z.enum(exportFormats),
    language: z.enum(languageChoices).optional(),
    /** How far a draft may go. */
    tier: z.enum(['public', 'counsel-only']).optional(),
  }),
  handler: async ({ params, query }) => {
    const result = await exportCase(params.id, query.format, query.language, query.tier)
    if (!result.ok && result.reason === 'forbidden') return new Refusal('FORBIDDEN')
    return result.ok ? downloadOf(result) : refusalOf(result)
  },
})
