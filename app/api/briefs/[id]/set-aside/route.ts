import { changed } from '#lib/server/cases/case-answers'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { setAsideInputSchema, setAsideOfBrief } from '#lib/server/ledger/settle-proposal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Says that a proposal becomes no claim, and why. */
export const POST = secureRoute({
  action: 'ledger.write',
  params: idParams,
  body: setAsideInputSchema,
  handler: async ({ params, body }) => {
    const result = await setAsideOfBrief(params.id, body)
    return result.ok ? changed(result) : refusalOfLedger(result)
  },
})
