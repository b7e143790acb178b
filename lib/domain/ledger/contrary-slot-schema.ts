import { z } from 'zod'
import { ledgerIdSchema } from './ledger-id.ts'

/** Somebody looked for what speaks against a claim, and found nothing: where, with what words, signed with their name and the day. */
export const contrarySearchSchema = z.strictObject({
  by: z.string().min(1).max(200),
  /** As it is printed. */
  name: z.string().min(1).max(300),
  at: z.iso.datetime(),
  where: z.string().trim().min(1).max(1_000),
  looked: z.string().trim().min(1).max(1_000),
})

/** Every claim that supports a risk has one: what stands against it, or who searched and found nothing. */
export const contrarySlotSchema = z.strictObject({
  contrary: z
    .array(
      z.strictObject({
        claim: ledgerIdSchema,
        by: z.string().min(1).max(200),
        at: z.iso.datetime(),
        why: z.string().trim().min(1).max(1_000),
      }),
    )
    .max(50),
  searches: z.array(contrarySearchSchema).max(50),
})
export type ContrarySlot = z.infer<typeof contrarySlotSchema>
export type ContrarySearch = z.infer<typeof contrarySearchSchema>
