import { z } from 'zod'
import { claimStates } from './claim-state.ts'
import { ledgerIdSchema } from './ledger-id.ts'

/** A step of a claim: who moved it, when, and on what ground. */
export const stateMoveSchema = z.strictObject({
  to: z.enum(claimStates),
  /** Id of the account; `library` for what came with the library, `pack:NAME` for what came with a pack. */
  by: z.string().min(1).max(200),
  /** ISO instant, UTC. */
  at: z.iso.datetime(),
  ground: z.string().trim().min(1).max(2_000),
  /** The claims it rests on. */
  claims: z.array(ledgerIdSchema).max(20),
})
export type StateMove = z.infer<typeof stateMoveSchema>
