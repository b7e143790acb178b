import { z } from 'zod'
import { sha256Schema } from '#lib/domain/sha256'
import { refusalOfRemoval } from '#lib/server/copies/copy-answers'
import { readCopy } from '#lib/server/copies/read-copy'
import { removeCopy } from '#lib/server/copies/remove-copy'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** What is known of a copy, with its custody log. */
export const GET = secureRoute({
  action: 'copy.read',
  params: idParams,
  handler: async ({ params }) => {
    const { ok, ...found } = await readCopy(params.id)
    return ok ? found : new Refusal('NOT_FOUND')
  },
})

/** Removes a copy for good: its key, its words, its log and its file. The hash says which file is meant. */
export const DELETE = secureRoute({
  action: 'copy.remove',
  params: idParams,
  body: z.strictObject({ sha256: sha256Schema, why: z.string().trim().min(1).max(1_000) }),
  handler: async ({ params, body }) => {
    const removed = await removeCopy(params.id, body)
    return removed.ok ? new Response(null, { status: 204 }) : refusalOfRemoval(removed)
  },
})
