import { redactionsSchema } from '#lib/domain/redaction'
import { redactCopy } from '#lib/server/bundles/redact-copy'
import { refusalOfFile } from '#lib/server/copies/copy-answers'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Stores a copy without certain words or areas, beside the one it is made of, with the proof that they are gone. */
export const POST = secureRoute({
  action: 'copy.store',
  creates: true,
  params: idParams,
  body: redactionsSchema,
  heavy: true,
  handler: async ({ params, body }) => {
    const stored = await redactCopy(params.id, body)
    if (stored.ok) return Response.json({ copy: stored.copy }, { status: 201 })
    if (stored.reason !== 'not-redacted') return refusalOfFile(stored)
    return new Refusal('NOT_TAKEN', { message: `${stored.why} Nothing was redacted.` })
  },
})
