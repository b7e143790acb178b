import 'server-only'
import { z } from 'zod'
import { claimStates } from '#lib/domain/ledger/claim-state'
import { contrarySearchSchema, contrarySlotSchema } from '#lib/domain/ledger/contrary-slot-schema'
import { stateMoveSchema } from '#lib/domain/ledger/state-move'

const entryInSlot = contrarySlotSchema.shape.contrary.element.shape

/** What doors take for a move, a contrary record and a signed search. */
export const moveInputSchema = z.strictObject({
  to: z.enum(claimStates),
  ground: stateMoveSchema.shape.ground,
  claims: stateMoveSchema.shape.claims.default([]),
})
export const contraryInputSchema = z.strictObject({ claim: entryInSlot.claim, why: entryInSlot.why })
export const searchInputSchema = contrarySearchSchema.pick({ where: true, looked: true }).strict()
