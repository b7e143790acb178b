import { z } from 'zod'
import { builtFile } from '#lib/server/bundles/build-job'
import { bundleParams, refusalOfBundle } from '#lib/server/bundles/bundle-answers'
import { streamOf } from '#lib/server/copies/copy-answers'
import { downloadHeaders } from '#lib/server/download'
import { secureRoute } from '#lib/server/secure-route'

/** A built file, `part` from 1. It lies ready for an hour after it was built. */
export const GET = secureRoute({
  action: 'bundle.read',
  params: bundleParams,
  query: z.strictObject({
    part: z
      .string()
      .regex(/^[1-9]\d{0,3}$/)
      .default('1'),
  }),
  heavy: true,
  handler: async ({ params, query }) => {
    const found = await builtFile({ caseId: params.id, bundleId: params.bundleId }, Number(query.part) - 1)
    if (!found.ok) return refusalOfBundle(found)
    const { name, file } = found
    return new Response(streamOf(file.read()), {
      headers: {
        ...downloadHeaders(name),
        'Content-Type': 'application/octet-stream',
        'Content-Length': String(file.bytes),
        'Accept-Ranges': 'none',
        'X-Bundle-Sha256': file.sha256,
      },
    })
  },
})
