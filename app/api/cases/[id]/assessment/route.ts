import { z } from 'zod'
import { calendarDateSchema } from '#lib/domain/calendar-date-schema'
import { assessCase } from '#lib/server/assessments/assess-case'
import { refusalOf } from '#lib/server/cases/case-answers'
import { etagOf } from '#lib/server/if-match'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** `article-three/assessment@1`, today or as of a day. The tag is that of the case. */
export const GET = secureRoute({
  action: 'case.assess',
  heavy: true,
  params: idParams,
  query: z.strictObject({ asOf: calendarDateSchema.optional() }),
  handler: async ({ params, query }) => {
    const found = await assessCase(params.id, query.asOf === undefined ? {} : { assessedOn: query.asOf })
    if (!found.ok) return refusalOf(found)
    return Response.json(found.assessment, { headers: { ETag: etagOf(found.caseVersion) } })
  },
})
