import { z } from 'zod'
import { ledgerIdSchema } from '#lib/domain/ledger/ledger-id'
import { changed } from '#lib/server/cases/case-answers'
import { expectedVersionOf } from '#lib/server/if-match'
import { refusalOfLedger } from '#lib/server/ledger/ledger-answers'
import { nameTwin } from '#lib/server/ledger/name-twin'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Says which public claim stands for one that is not public; null: none does. */
export const PUT = secureRoute({
  action: 'ledger.write',
  params: idParams,
  body: z.strictObject({ twin: ledgerIdSchema.nullable() }),
  handler: async ({ request, params, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await nameTwin({ id: params.id, expectedVersion, twin: body.twin })
    return result.ok ? changed(result) : refusalOfLedger(result)
  },
})
