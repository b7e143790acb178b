import { z } from 'zod'
import { changed } from '#lib/server/cases/case-answers'
import { etagOf, expectedVersionOf } from '#lib/server/if-match'
import { aboutInputSchema, changeSource, sourceInputSchema } from '#lib/server/ledger/enter-source'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { readSource } from '#lib/server/ledger/read-source'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** A source, with the claims found in it. */
export const GET = secureRoute({
  action: 'ledger.read',
  params: idParams,
  handler: async ({ params }) => {
    const found = await readSource(params.id)
    return found.ok ? Response.json(found, { headers: { ETag: etagOf(found.version) } }) : new Refusal('NOT_FOUND')
  },
})

// Not a union: of a union nothing is said of the field that is not as expected.
const eitherSchema = z
  .strictObject({ source: sourceInputSchema.optional(), about: aboutInputSchema.optional() })
  .refine(({ source, about }) => (source === undefined) !== (about === undefined), {
    error: 'expected either source or about',
  })

/** Changes a source of one's own, or what is known about one that ships (`about`). */
export const PATCH = secureRoute({
  action: 'ledger.write',
  params: idParams,
  body: eitherSchema,
  handler: async ({ request, params, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const { source, about } = body
    const change = source ? { source } : about ? { about } : null
    if (change === null) return new Refusal('INVALID')
    const result = await changeSource({ id: params.id, expectedVersion, ...change })
    return result.ok ? changed(result) : refusalOfLedger(result)
  },
})
