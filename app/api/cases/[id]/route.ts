import { z } from 'zod'
import { changed, refusalOf } from '#lib/server/cases/case-answers'
import { eraseCase } from '#lib/server/cases/erase-case'
import { readCase } from '#lib/server/cases/read-case'
import { updateCase } from '#lib/server/cases/update-case'
import { etagOf, expectedVersionOf } from '#lib/server/if-match'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

export const GET = secureRoute({
  action: 'case.read',
  params: idParams,
  handler: async ({ params }) => {
    const found = await readCase(params.id)
    if (!found.ok) return refusalOf(found)
    const { facts: _facts, ...head } = found.case
    return Response.json(head, { headers: { ETag: etagOf(head.version) } })
  },
})

/** Code name and states. The facts have a path of their own. */
export const PATCH = secureRoute({
  action: 'case.update',
  params: idParams,
  body: z.strictObject({
    reference: z.string().optional(),
    requestingState: z.string().optional(),
    requestedState: z.string().optional(),
  }),
  handler: async ({ params, request, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await updateCase({ caseId: params.id, expectedVersion, ...body })
    return result.ok ? changed({ version: result.version }) : refusalOf(result)
  },
})

export const DELETE = secureRoute({
  action: 'case.erase',
  params: idParams,
  handler: async ({ params, request }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await eraseCase({ caseId: params.id, expectedVersion })
    return result.ok ? new Response(null, { status: 204 }) : refusalOf(result)
  },
})
