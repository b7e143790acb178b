import { changed } from '#lib/server/cases/case-answers'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { listPacks } from '#lib/server/packs/list-packs'
import { makePack, makePackSchema } from '#lib/server/packs/make-pack'
import { secureRoute } from '#lib/server/secure-route'

/** The packs that were made here, and those that were taken in. */
export const GET = secureRoute({ action: 'ledger.read', handler: listPacks })

/** Makes and signs the next version of a pack. */
export const POST = secureRoute({
  action: 'ledger.write',
  creates: true,
  heavy: true,
  body: makePackSchema,
  handler: async ({ body }) => {
    const result = await makePack(body)
    return result.ok ? changed(result, 201) : refusalOfLedger(result)
  },
})
