import { z } from 'zod'
import { claimStates } from './claim-state.ts'
import { slotStandings } from './contrary-slot.ts'
import { ledgerIdSchema } from './ledger-id.ts'

/**
 * What a file said of a claim that came with it: its id there, how far it was tested, and what stood against it. A file
 * says nothing of who did that and on what ground, so it is told and counts for nothing: the claim begins here as asserted.
 */
export const cameInFileSchema = z.strictObject({
  id: ledgerIdSchema,
  state: z.enum(claimStates),
  standing: z.enum(slotStandings),
})
export type CameInFile = z.infer<typeof cameInFileSchema>
