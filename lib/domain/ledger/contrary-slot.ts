import type { ContrarySlot } from './contrary-slot-schema.ts'

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

/** Records in a slot, each once: one that was named by several (the library and somebody here) has what each of them said. */
export const contraryByClaim = ({ contrary }: ContrarySlot): { claim: string; said: ContrarySlot['contrary'] }[] =>
  [...Map.groupBy(contrary, ({ claim }) => claim)].map(([claim, said]) => ({ claim, said }))
