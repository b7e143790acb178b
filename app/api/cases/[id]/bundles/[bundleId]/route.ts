import { bundleDraftSchema } from '#lib/domain/bundle'
import { bundleParams, refusalOfBundle } from '#lib/server/bundles/bundle-answers'
import { readBundle } from '#lib/server/bundles/read-bundle'
import { removeBundle, saveBundle } from '#lib/server/bundles/save-bundle'
import { changed } from '#lib/server/cases/case-answers'
import { etagOf, expectedVersionOf } from '#lib/server/if-match'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

export const GET = secureRoute({
  action: 'bundle.read',
  params: bundleParams,
  handler: async ({ params }) => {
    const found = await readBundle({ caseId: params.id, bundleId: params.bundleId })
    if (!found.ok) return refusalOfBundle(found)
    return Response.json(found.bundle, { headers: { ETag: etagOf(found.bundle.version) } })
  },
})

/** Puts another draft in its place. */
export const PUT = secureRoute({
  action: 'bundle.write',
  params: bundleParams,
  body: bundleDraftSchema,
  handler: async ({ request, params, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await saveBundle({ caseId: params.id, bundleId: params.bundleId, expectedVersion, draft: body })
    return result.ok ? changed({ version: result.version }) : refusalOfBundle(result)
  },
})

export const DELETE = secureRoute({
  action: 'bundle.write',
  params: bundleParams,
  handler: async ({ request, params }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await removeBundle({ caseId: params.id, bundleId: params.bundleId, expectedVersion })
    return result.ok ? new Response(null, { status: 204 }) : refusalOfBundle(result)
  },
})
