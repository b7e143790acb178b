import { changed } from '#lib/server/cases/case-answers'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { acceptInputSchema, acceptOfBrief } from '#lib/server/ledger/settle-proposal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Makes a claim of a proposal, as a person has edited it. */
export const POST = secureRoute({
  action: 'ledger.write',
  creates: true,
  params: idParams,
  body: acceptInputSchema,
  handler: async ({ params, body }) => {
    const result = await acceptOfBrief(params.id, body)
    return result.ok ? changed(result, 201) : refusalOfLedger(result)
  },
})
