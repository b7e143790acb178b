import { z } from 'zod'
import { previewPack } from '#lib/server/packs/take-pack'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

/** Larger than any pack of ours. */
const limit = 8 * 1024 * 1024

/** What a pack would do; the file is the body. Nothing is changed. */
export const POST = secureRoute({
  action: 'ledger.write',
  heavy: true,
  file: { limit },
  body: z.instanceof(Uint8Array),
  handler: async ({ body }) => {
    const found = await previewPack(body)
    if (!found.ok)
      return new Refusal('NOT_TAKEN', {
        message: 'This is no pack whose signature holds. Nothing was changed.',
        issues: found.issues,
      })
    const { ok: _ok, ...preview } = found
    return preview
  },
})
