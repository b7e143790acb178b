import { z } from 'zod'
import { calendarDateSchema, partialDateSchema } from '../calendar-date-schema.ts'
import { evidenceDirections } from '../evidence-record.ts'
import { riskAreas } from '../risk-area.ts'
import { ledgerIdSchema } from './ledger-id.ts'
import { quotationSchema } from './quotation.ts'
import { tiers } from './tier.ts'

const words = (longest: number) => z.string().trim().min(1).max(longest)

/** A figure means nothing without what was counted: the definition is asked for and may be missing, never assumed. */
export const figureSchema = z.strictObject({
  value: z.number().nullable(),
  unit: words(120).nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  definition: words(1_000).nullable(),
})
export type Figure = z.infer<typeof figureSchema>

/** One proposition in our own words, one pinpoint in one source, as of a date. */
export const claimSchema = z.strictObject({
  id: ledgerIdSchema,
  title: words(200),
  proposition: words(2_000),
  source: ledgerIdSchema,
  /** Page, paragraph or article; null where nobody has read it yet. */
  pinpoint: words(300).nullable(),
  quotation: quotationSchema.nullable(),
  /** The day the proposition speaks of. */
  asOf: calendarDateSchema,
  /** When what it tells happened, where it tells of something that happened. */
  eventDate: partialDateSchema.nullable(),
  figure: figureSchema.nullable(),
  direction: z.enum(evidenceDirections),
  riskAreas: z.array(z.enum(riskAreas)).min(1),
  /** Elements of legal tests that it serves, by id. */
  elements: z.array(z.string().max(120)).max(30),
  /** Rules beside which it stands in an assessment, by id. */
  rules: z.array(z.string().max(120)).max(30),
  tags: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9-]+$/)
        .max(60),
    )
    .max(40),
  tier: z.enum(tiers),
  /** The claim for which this one may be printed, as it was written before a claim named its own publishable twin. */
  twinOf: ledgerIdSchema.nullable(),
})
export type Claim = z.infer<typeof claimSchema>
