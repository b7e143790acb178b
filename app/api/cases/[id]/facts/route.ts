import { z } from 'zod'
import { changed, refusalOf } from '#lib/server/cases/case-answers'
import { factsInFileSchema } from '#lib/server/cases/entries-from-file'
import { readCaseFile } from '#lib/server/cases/read-case-file'
import { saveFacts } from '#lib/server/cases/save-facts'
import { etagOf, expectedVersionOf } from '#lib/server/if-match'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** The facts as a case file writes them. */
export const GET = secureRoute({
  action: 'case.read',
  params: idParams,
  handler: async ({ params }) => {
    const found = await readCaseFile(params.id)
    if (!found.ok) return refusalOf(found)
    return Response.json(
      { version: found.version, facts: found.file.facts },
      { headers: { ETag: etagOf(found.version) } },
    )
  },
})

/** Several facts together, all or none, as a case file writes them; null takes one away. */
export const PATCH = secureRoute({
  action: 'facts.save',
  params: idParams,
  body: z.strictObject({ facts: factsInFileSchema }),
  handler: async ({ params, request, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await saveFacts({ caseId: params.id, expectedVersion, facts: body.facts })
    return result.ok ? changed({ version: result.version }) : refusalOf(result)
  },
})
