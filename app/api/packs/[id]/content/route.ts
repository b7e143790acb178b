import { downloadOf } from '#lib/server/download'
import { packFile } from '#lib/server/packs/make-pack'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** The file of a pack that was made here, byte for byte as it was signed. */
export const GET = secureRoute({
  action: 'ledger.read',
  params: idParams,
  handler: async ({ params }) => {
    const file = await packFile(params.id)
    return file ? downloadOf(file) : new Refusal('NOT_FOUND')
  },
})
