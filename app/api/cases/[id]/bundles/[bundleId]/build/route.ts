import { z } from 'zod'
import { cancelBuilding, startBuilding, stateOfBuilding } from '#lib/server/bundles/build-job'
import { bundleParams, refusalOfBundle } from '#lib/server/bundles/bundle-answers'
import { expectedVersionOf } from '#lib/server/if-match'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

/** How the building stands: how many exhibits are done, or what came of it. */
export const GET = secureRoute({
  action: 'bundle.read',
  params: bundleParams,
  handler: async ({ params }) => {
    const found = await stateOfBuilding({ caseId: params.id, bundleId: params.bundleId })
    return found.ok ? found.state : refusalOfBundle(found)
  },
})

/** Begins to build. With `giveOut` no number of it changes from then on. */
export const POST = secureRoute({
  action: 'bundle.write',
  params: bundleParams,
  body: z.strictObject({ giveOut: z.boolean() }),
  heavy: true,
  handler: async ({ request, params, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const started = await startBuilding({ caseId: params.id, bundleId: params.bundleId, expectedVersion }, body.giveOut)
    return started.ok ? Response.json(started.state, { status: 202 }) : refusalOfBundle(started)
  },
})

/** Stops the building, or takes the built files away. */
export const DELETE = secureRoute({
  action: 'bundle.write',
  params: bundleParams,
  handler: async ({ params }) => {
    const cancelled = await cancelBuilding({ caseId: params.id, bundleId: params.bundleId })
    return cancelled.ok ? new Response(null, { status: 204 }) : refusalOfBundle(cancelled)
  },
})
