import { changed } from '#lib/server/cases/case-answers'
import { foundingPaper, importBrief } from '#lib/server/ledger/import-brief'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { secureRoute } from '#lib/server/secure-route'

/** Takes the paper that this project began with, which ships, to be gone through. */
export const POST = secureRoute({
  action: 'ledger.write',
  creates: true,
  handler: async () => {
    const result = await importBrief(await foundingPaper())
    return result.ok ? changed(result, 201) : refusalOfLedger(result)
  },
})
