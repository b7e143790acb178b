import { z } from 'zod'
import { readCopyText } from '#lib/server/copies/read-copy-text'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** The words of one page of a copy, from 1. */
export const GET = secureRoute({
  action: 'copy.read',
  params: idParams,
  query: z.strictObject({
    page: z
      .string()
      .regex(/^[1-9]\d{0,5}$/, { error: 'expected the number of a page, from 1' })
      .default('1'),
  }),
  handler: async ({ params, query }) => {
    const { ok, ...found } = await readCopyText(params.id, Number(query.page))
    if (ok) return found
    return 'why' in found ? new Refusal('CONFLICT', { message: found.why }) : new Refusal('NOT_FOUND')
  },
})
