import { z } from 'zod'
import { ledgerIdSchema } from './ledger-id.ts'
import { tiers } from './tier.ts'

/** The longest text that is taken apart, in UTF-16 units: some two hundred pages. */
export const longestBrief = 300_000

/** Where a proposal begins and ends in the text, which never changes: its name. */
export const proposalPlaceSchema = z
  .string()
  .regex(/^\d{1,7}-\d{1,7}$/, { error: 'expected the place of a proposal, FROM-TO' })

/** What a person made of a proposal: a claim, or nothing, and why. */
export const settledSchema = z.strictObject({
  place: proposalPlaceSchema,
  claim: ledgerIdSchema.nullable(),
  why: z.string().trim().min(1).max(1_000).nullable(),
  by: z.string().min(1).max(200),
  /** ISO instant, UTC. */
  at: z.iso.datetime(),
})
export type Settled = z.infer<typeof settledSchema>

/** A text with footnotes that is gone through, sentence by sentence: as it came, and what became of its proposals. */
export const keptBriefSchema = z.strictObject({
  id: ledgerIdSchema,
  /** As its sender called it. */
  name: z.string().trim().min(1).max(300),
  text: z
    .string()
    .min(1)
    .max(longestBrief, { error: `expected at most ${longestBrief.toLocaleString('en')} characters: take it in parts` }),
  tier: z.enum(tiers),
  settled: z.array(settledSchema).max(10_000),
})
export type KeptBrief = z.infer<typeof keptBriefSchema>
