import { answerWithCopy, contentQuery } from '#lib/server/copies/copy-answers'
import { listCopies } from '#lib/server/copies/list-copies'
import { takeCopy } from '#lib/server/copies/take-copy'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** The file stored last of a source of the ledger that the viewer may see; where there is none, nothing is there. */
export const GET = secureRoute({
  action: 'copy.read',
  params: idParams,
  query: contentQuery,
  heavy: true,
  handler: async ({ params, query }) => {
    const copies = await listCopies(params.id)
    const last = copies.at(-1)?.id ?? ''
    return answerWithCopy(await takeCopy(last, { form: query.form, warned: query.warned === 'yes' }))
  },
})
