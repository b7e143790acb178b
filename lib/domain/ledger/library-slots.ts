import type { ContraryRecord } from './contrary-record.ts'
import type { ContrarySlot } from './contrary-slot-schema.ts'

/** The slot of a claim as the library fills it, by the day it was put together; empty where it holds nothing contrary. */
export const slotOfLibrary = (claim: string, contrary: readonly ContraryRecord[], at: string): ContrarySlot => ({
  contrary: contrary.filter((one) => one.claim === claim).map(({ by, why }) => ({ claim: by, by: 'library', at, why })),
  searches: [],
})
