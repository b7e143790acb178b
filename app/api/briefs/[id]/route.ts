import { readBrief, tooMuch } from '#lib/server/ledger/read-brief'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** A brief taken apart: its proposals in the order of the text, and what was found on holding it against the ledger. */
export const GET = secureRoute({
  action: 'ledger.read',
  heavy: true,
  params: idParams,
  handler: async ({ params }) => {
    const found = await readBrief(params.id)
    if (!found.ok)
      return found.reason === 'too-much' ? new Refusal('NOT_TAKEN', { message: tooMuch }) : new Refusal('NOT_FOUND')
    const { ok: _ok, titles, ...brief } = found
    return { ...brief, titles: Object.fromEntries(titles) }
  },
})
