import { z } from 'zod'
import { changed } from '#lib/server/cases/case-answers'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { takePack } from '#lib/server/packs/take-pack'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

const limit = 8 * 1024 * 1024

/** Takes a pack in; the file is the body, and the fingerprint of its key is the one that somebody confirmed. */
export const POST = secureRoute({
  action: 'ledger.write',
  heavy: true,
  file: { limit },
  query: z.strictObject({ fingerprint: z.string().max(200) }),
  body: z.instanceof(Uint8Array),
  handler: async ({ body, query }) => {
    const result = await takePack(body, query.fingerprint)
    if (result.ok) return changed(result)
    return result.reason === 'invalid'
      ? new Refusal('NOT_TAKEN', {
          message: 'This pack cannot be taken in. Nothing was changed.',
          issues: result.issues,
        })
      : refusalOfLedger(result)
  },
})
