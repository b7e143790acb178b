import { z } from 'zod'
import { languageChoices } from '#lib/reporting/wording/languages'
import { refusalOf } from '#lib/server/cases/case-answers'
import { Refusal } from '#lib/server/refusal'
import { issueReport } from '#lib/server/reports/issue-report'
import { listReports } from '#lib/server/reports/list-reports'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

export const GET = secureRoute({
  action: 'report.list',
  params: idParams,
  handler: async ({ params }) => {
    const found = await listReports(params.id)
    return found.ok ? { reports: found.reports } : refusalOf(found)
  },
})

/** Issues a report on the case as it stands, in the language asked for: in English where none is. */
export const POST = secureRoute({
  action: 'report.issue',
  creates: true,
  heavy: true,
  params: idParams,
  query: z.strictObject({ language: z.enum(languageChoices).optional() }),
  handler: async ({ params, query }) => {
    const result = await issueReport(params.id, query.language)
    if (result.ok) {
      const { ok: _ok, ...report } = result
      return Response.json(report, { status: 201, headers: { Location: `/api/reports/${report.id}` } })
    }
    switch (result.reason) {
      case 'not-found':
      case 'key-reused':
      case 'unreadable':
        return refusalOf(result)
      case 'changed-meanwhile':
        return new Refusal('CONFLICT', {
          message: 'The facts were being changed at the same moment. Nothing was lost; issue the report again.',
        })
    }
  },
})
