import { z } from 'zod'
import { briefFileLimit, briefFileQuery, textOfBrief } from '#lib/server/ledger/text-of-brief'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

/** The words of a file with their footnotes, as a brief is brought; the file is the body. Nothing of it is kept. */
export const POST = secureRoute({
  action: 'ledger.write',
  heavy: true,
  file: { limit: briefFileLimit },
  query: briefFileQuery,
  body: z.instanceof(Uint8Array),
  handler: async ({ body, query }) => {
    const read = await textOfBrief(body, query.ending)
    return read.ok ? { text: read.text } : new Refusal('NOT_TAKEN', { message: `${read.why} Nothing was kept.` })
  },
})
