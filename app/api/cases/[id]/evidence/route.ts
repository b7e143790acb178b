import { z } from 'zod'
import { calendarDateSchema } from '#lib/domain/calendar-date-schema'
import { assessCase } from '#lib/server/assessments/assess-case'
import { refusalOf } from '#lib/server/cases/case-answers'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** The stored records that the assessment uses, for and against. */
export const GET = secureRoute({
  action: 'case.assess',
  heavy: true,
  params: idParams,
  query: z.strictObject({ asOf: calendarDateSchema.optional() }),
  handler: async ({ params, query }) => {
    const found = await assessCase(params.id, query.asOf === undefined ? {} : { assessedOn: query.asOf })
    return found.ok
      ? { assessedOn: found.assessment.assessedOn, evidence: Object.values(found.evidence) }
      : refusalOf(found)
  },
})
