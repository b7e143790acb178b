import { bundleDraftSchema } from '#lib/domain/bundle'
import { refusalOfBundle } from '#lib/server/bundles/bundle-answers'
import { listBundles } from '#lib/server/bundles/read-bundle'
import { createBundle } from '#lib/server/bundles/save-bundle'
import { changed } from '#lib/server/cases/case-answers'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** The bundles of the case: what each holds, and where each page of each copy was when it was built last. */
export const GET = secureRoute({
  action: 'bundle.read',
  params: idParams,
  handler: async ({ params }) => ({ bundles: await listBundles(params.id) }),
})

/** Keeps what a bundle is to hold. */
export const POST = secureRoute({
  action: 'bundle.write',
  creates: true,
  params: idParams,
  body: bundleDraftSchema,
  handler: async ({ params, body }) => {
    const result = await createBundle(params.id, body)
    return result.ok ? changed({ id: result.id, version: result.version }, 201) : refusalOfBundle(result)
  },
})
