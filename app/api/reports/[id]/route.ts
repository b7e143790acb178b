import { downloadOf } from '#lib/server/download'
import { Refusal } from '#lib/server/refusal'
import { readReport } from '#lib/server/reports/read-report'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** The PDF as it was issued, byte for byte. */
export const GET = secureRoute({
  action: 'report.read',
  params: idParams,
  handler: async ({ params }) => {
    const found = await readReport(params.id)
    if (!found.ok) return new Refusal('NOT_FOUND')
    const { number, reference } = found.report
    return downloadOf({ name: `${reference} report ${number}.pdf`, type: 'application/pdf', bytes: found.pdf })
  },
})
