import { z } from 'zod'
import { partialDateSchema } from '#lib/domain/calendar-date-schema'
import { evidenceDirections } from '#lib/domain/evidence-record'
import { claimStates } from '#lib/domain/ledger/claim-state'
import { tiers } from '#lib/domain/ledger/tier'
import { riskAreas } from '#lib/domain/risk-area'
import { searchedKinds } from '#lib/ledger/search/library-documents'
import { ages } from '#lib/ledger/search/library-filter'
import { shownAtFirst, shownAtMost } from './shown.ts'

const orNone = <S extends z.ZodType<string>>(schema: S) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional()

/** What a search can be narrowed to, as its fields have it: empty where nothing was chosen. */
export const filterFields = {
  kind: orNone(z.enum(searchedKinds)),
  area: orNone(z.enum(riskAreas)),
  direction: orNone(z.enum(evidenceDirections)),
  state: orNone(z.enum(claimStates)),
  concerns: orNone(z.string().regex(/^[A-Z]{2}$/, { error: 'expected a code of two capitals, such as PL' })),
  age: orNone(z.enum(ages)),
  from: orNone(partialDateSchema),
  to: orNone(partialDateSchema),
  tier: orNone(z.enum(tiers)),
}
export type FilterName = keyof typeof filterFields

export const searchFields = z.strictObject({
  query: z.string().max(300),
  ...filterFields,
  shown: z.number().int().min(shownAtFirst).max(shownAtMost).default(shownAtFirst),
})
