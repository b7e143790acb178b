import { z } from 'zod'
import { ledgerIdSchema } from './source.ts'

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

export const emptySlot: ContrarySlot = { contrary: [], searches: [] }

/** What a slot holds. `not-asked`: the claim supports no risk, so nobody owes it a search. */
export type SlotStanding = 'filled' | 'searched' | 'empty' | 'not-asked'

/** A record outweighs a search: where both are there, the contrary records are what is printed. */
export function slotStanding(direction: string, slot: ContrarySlot): SlotStanding {
  if (slot.contrary.length > 0) return 'filled'
  if (slot.searches.length > 0) return 'searched'
  return direction === 'supports-risk' ? 'empty' : 'not-asked'
}
