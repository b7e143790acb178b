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

export const emptySlot: ContrarySlot = { contrary: [], searches: [] }

/** What a slot holds. `not-asked`: the claim supports no risk, so nobody owes it a search. */
export const slotStandings = ['filled', 'searched', 'empty', 'not-asked'] as const
export type SlotStanding = (typeof slotStandings)[number]

/** Each standing in the words of screens and documents: no output prints a claim without them. */
export const standingWords: Readonly<Record<SlotStanding, string>> = {
  filled: 'what stands against it is on record',
  searched: 'searched for what stands against it: nothing found',
  empty: 'nobody has searched for what stands against it',
  'not-asked': 'supports no risk: no search is asked for',
}

/** A record outweighs a search: where both are there, the contrary records are what is printed. */
export function slotStanding(direction: string, slot: ContrarySlot): SlotStanding {
  if (slot.contrary.length > 0) return 'filled'
  if (slot.searches.length > 0) return 'searched'
  return direction === 'supports-risk' ? 'empty' : 'not-asked'
}
