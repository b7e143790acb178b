import { answerWithCopy, contentQuery } from '#lib/server/copies/copy-answers'
import { copyOfEvidence } from '#lib/server/copies/copy-of-evidence'
import { takeCopy } from '#lib/server/copies/take-copy'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** The file stored last of a source of the ledger, or of the source of a claim; where there is none, nothing is there. */
export const GET = secureRoute({
  action: 'copy.read',
  params: idParams,
  query: contentQuery,
  heavy: true,
  handler: async ({ params, query }) => {
    const id = (await copyOfEvidence(params.id)) ?? ''
    return answerWithCopy(await takeCopy(id, { form: query.form, warned: query.warned === 'yes' }))
  },
})
