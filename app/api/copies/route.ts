import { z } from 'zod'
import { copyLimit } from '#lib/domain/ledger/copy-type'
import { describedBy, refusalOfFile } from '#lib/server/copies/copy-answers'
import { listCopies } from '#lib/server/copies/list-copies'
import { storeCopy } from '#lib/server/copies/store-copy'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

/** The copies of a source. */
export const GET = secureRoute({
  action: 'copy.read',
  query: z.strictObject({ source: z.string().max(500) }),
  handler: async ({ query }) => ({ copies: await listCopies(query.source) }),
})

/**
 * Stores the body as a copy of a source. Headers say of which, what it is called, its SHA-256, for whom it is, and where
 * and with what it was collected; what type it is, its content says. The body is taken as it is: no form, no encoding.
 */
export const POST = secureRoute({
  action: 'copy.store',
  creates: true,
  // Not read here: it is stored as it comes.
  file: { limit: copyLimit },
  heavy: true,
  handler: async ({ request }) => {
    if (!['', 'identity'].includes(request.headers.get('content-encoding') ?? ''))
      return new Refusal('WRONG_TYPE', { message: 'Send the file as it is, not compressed. Nothing was kept.' })
    const described = describedBy(request.headers)
    if (described instanceof Refusal) return described
    const announced = request.headers.get('content-length')
    const stored = await storeCopy(described, {
      bytes: request.body ?? new ReadableStream({ start: (none) => none.close() }),
      announced: announced === null ? null : Number(announced),
    })
    if (!stored.ok) return refusalOfFile(stored)
    return Response.json({ copy: stored.copy, sameFileAs: stored.sameFileAs }, { status: 201 })
  },
})
