import { z } from 'zod'
import { refusalOf } from '#lib/server/cases/case-answers'
import { downloadOf } from '#lib/server/download'
import { exportSubject, subjectFormats } from '#lib/server/privacy/subject-access/export-subject'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** What is held about the person of the case, for a request of theirs. */
export const GET = secureRoute({
  action: 'subject.export',
  params: idParams,
  query: z.strictObject({ format: z.enum(subjectFormats) }),
  handler: async ({ params, query }) => {
    const result = await exportSubject(params.id, query.format)
    return result.ok ? downloadOf(result) : refusalOf(result)
  },
})
