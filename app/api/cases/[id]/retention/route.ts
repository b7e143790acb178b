import { z } from 'zod'
import { changed, refusalOf } from '#lib/server/cases/case-answers'
import { etagOf, expectedVersionOf } from '#lib/server/if-match'
import { readRetention } from '#lib/server/privacy/read-retention'
import { retentionFields } from '#lib/server/privacy/retention-input'
import { saveRetention } from '#lib/server/privacy/save-retention'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Until when the case is kept, and why beyond that. */
export const GET = secureRoute({
  action: 'case.read',
  params: idParams,
  handler: async ({ params }) => {
    const found = await readRetention(params.id)
    if (!found.ok) return refusalOf(found)
    const { ok: _ok, caseVersion: _caseVersion, ...retention } = found
    return Response.json(retention, { headers: { ETag: etagOf(retention.version) } })
  },
})

/** `If-Match: "0"` where nobody has decided anything yet. */
export const PATCH = secureRoute({
  action: 'retention.save',
  params: idParams,
  body: z.strictObject(retentionFields),
  handler: async ({ params, request, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await saveRetention({ caseId: params.id, expectedVersion, ...body })
    return result.ok ? changed({ version: result.version }) : refusalOf(result)
  },
})
